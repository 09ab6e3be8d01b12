/** What stands for a person who says that the rules do not list them; no id of a person may look like this. */
export const NOT_LISTED = '(not listed)';
