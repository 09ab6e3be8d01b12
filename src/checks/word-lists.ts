import { optionsOf } from '../engine/pattern.ts';
import { createPhraseSearch, type Phrase, type PhraseBook, type PhraseSearch } from '../engine/phrases.ts';
import type { PostLanguage } from '../engine/types.ts';

const searches = new Map<PostLanguage, PhraseSearch>();

/** The lists that posts in one language are searched for, whichever check asks: one pass finds what is in all. */
export function postLists(lang: PostLanguage): PhraseSearch {
  const search = searches.get(lang) ?? createPhraseSearch();
  searches.set(lang, search);
  return search;
}

/** Word lists by name, as the build gives them. */
type WordFile = Readonly<Record<string, string>>;

/** Names of the lists that something of this shape holds. */
export type BooksIn<Words> = {
  [Name in keyof Words]-?: Words[Name] extends PhraseBook<true> ? Name : never;
}[keyof Words];

const entriesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'));

/** Phones write the apostrophe round: "I’m" beside "I'm". */
const spellings = (pattern: string): string[] =>
  pattern.includes("'") ? [pattern, pattern.replaceAll("'", '’')] : [pattern];

/** Patterns that all mean the same, as phrases. */
export const phrasesOf = <T>(patterns: readonly string[], value: T): Phrase<T>[] =>
  patterns.flatMap(spellings).map((pattern) => ({ pattern, value }));

/** Adds the lists of a word file to what posts in its language are searched for. */
export const booksOf = <Names extends PropertyKey>(lang: PostLanguage, file: WordFile) =>
  Object.fromEntries(
    Object.entries(file).map(([name, text]) => [
      name,
      postLists(lang).add(() => phrasesOf(entriesOf(text), true as const)),
    ]),
  ) as Record<Names, PhraseBook<true>>;

/** Adds a word file whose lists are kinds of one thing; the value of a match is the name of its list. */
export const kindsOf = <Kind extends string>(lang: PostLanguage, file: WordFile): PhraseBook<Kind> =>
  postLists(lang).add(() => Object.entries(file).flatMap(([kind, text]) => phrasesOf(entriesOf(text), kind as Kind)));

/** The entries of a list that are looked up or inflected one by one, in no order. */
export const wordsOf = (text = ''): string[] => entriesOf(text).flatMap(optionsOf);

/** A list of words that are looked up one by one. */
export const wordSet = (text?: string): ReadonlySet<string> => new Set(wordsOf(text));
