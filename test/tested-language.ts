/** The languages of posts that the tests have texts in. */
export type TestedLanguage = 'lv' | 'en';
