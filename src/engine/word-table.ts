import type { DetectedLanguage, PostLanguage } from './types.ts';

/** Words by the language of the post. A language may have none here: then whoever asks has nothing to say about it. */
export interface WordTable<Words> {
  /** What is known in this language; `undefined` where nothing is, or its words are not here yet. */
  of: (lang: DetectedLanguage) => Words | undefined;
  /** Languages whose words are here, in the order of the table. */
  languages: () => PostLanguage[];
}

const tables = new Map<string, Map<PostLanguage, unknown>>();

/**
 * Makes the table of this name, or completes it where it is there. In a page the words of a language come as a script of
 * their own (`build/languages.mjs`): it makes the same tables again, with its words in the places that were left empty.
 * @param id room and name, such as `simple/ban`; one table each
 * @param words by ISO 639-1 code; `undefined` where they come later
 */
export function wordTable<Words>(
  id: string,
  words: Readonly<Record<PostLanguage, Words | undefined>>,
): WordTable<Words> {
  const table = (tables.get(id) ?? new Map<PostLanguage, unknown>()) as Map<PostLanguage, Words | undefined>;
  tables.set(id, table);
  for (const [lang, own] of Object.entries(words)) table.set(lang, own ?? table.get(lang));
  return {
    of: (lang) => table.get(lang),
    languages: () => [...table].flatMap(([lang, own]) => (own === undefined ? [] : [lang])),
  };
}
