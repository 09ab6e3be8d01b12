/** What is said in Latvian, English, Russian, Lithuanian and Estonian, in this order. */
export const words = (...languages: string[]): string => `(?:${languages.join('|')})`;

/** What is written in public, as the beginning of a word. */
export const POST = words(
  'komentār|ierakst|atbild|tēm',
  'comment|reply|post|topic|thread',
  'коммент|ответ|тем',
  'koment|atsak|įraš|tem',
  'komment|vastus|postitus|teema',
);
/** What sends, adds or hands in. */
export const SEND = words(
  '(?:no)?sūtīt|iesniegt|pievienot|(?:ie)?rakstīt|gatavs',
  'add|submit|send|leave|done|apply',
  'добавить|отправить|оставить|готово',
  'pridėti|rašyti|siųsti|pateikti|atlikta',
  'lisa|saada|esita|valmis',
);
