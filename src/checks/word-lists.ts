import { optionsOf } from '../engine/pattern.ts';
import { createPhraseSearch, type PhraseBook, type PhraseSearch } from '../engine/phrases.ts';
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
  [Name in keyof Words]: Words[Name] extends PhraseBook<true> ? Name : never;
}[keyof Words];

const entriesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'));

/** Adds the lists of a word file to what posts in its language are searched for. */
export const booksOf = <Names extends PropertyKey>(lang: PostLanguage, file: WordFile) =>
  Object.fromEntries(
    Object.entries(file).map(([name, text]) => [
      name,
      postLists(lang).add(() => entriesOf(text).map((pattern) => ({ pattern, value: true as const }))),
    ]),
  ) as Record<Names, PhraseBook<true>>;

/** A list of words that are looked up one by one. */
export const wordSet = (text = ''): ReadonlySet<string> => new Set(entriesOf(text).flatMap(optionsOf));
