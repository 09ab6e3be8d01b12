/** See `word-lists.mjs`. */
export function readWordLists(text: string, file: string): Record<string, string[]>;
export function compileWordLists(text: string, file: string, shape?: string): string;
