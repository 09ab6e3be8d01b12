import { type Document, keyOf } from '../../../engine/document.ts';
import type { Phrase, PhraseBook, PhraseSearch } from '../../../engine/phrases.ts';
import { fold } from '../../../engine/tokens.ts';

/** Adds word data to lists that are searched together. */
export const listsIn = (search: PhraseSearch) => ({
  /** A list in which every entry means the same. */
  bookOf: <T>(patterns: readonly string[], value: T): PhraseBook<T> =>
    search.add(() => patterns.flatMap(spellings).map((pattern) => ({ pattern, value }))),
  /** A list of entries grouped by meaning. */
  bookOfGroups: <T extends string>(groups: Record<T, readonly string[]>): PhraseBook<T> =>
    search.add(() =>
      (Object.keys(groups) as T[]).flatMap((value) =>
        groups[value].flatMap(spellings).map((pattern): Phrase<T> => ({ pattern, value })),
      ),
    ),
});

/** Phones write the apostrophe round: "I’m" beside "I'm". */
const spellings = (pattern: string): string[] =>
  pattern.includes("'") ? [pattern, pattern.replaceAll("'", '’')] : [pattern];

/** A list of forms that is made at the first look and searched with and without diacritics. */
export function lookup<T>(make: () => Iterable<readonly [string, T]>): (doc: Document, token: number) => T | undefined {
  let plain: Map<string, T> | undefined;
  let folded: Map<string, T> | undefined;
  return (doc, index) => {
    const token = doc.tokens[index];
    if (token?.kind !== 'word') return undefined;
    if (doc.folded) {
      folded ??= new Map([...make()].map(([form, value]) => [fold(form), value]));
      return folded.get(keyOf(token, doc));
    }
    plain ??= new Map(make());
    return plain.get(token.lower.replaceAll('’', "'"));
  };
}

/** The words of a token list entry, parted by white space. */
export const entriesOf = (list: string): string[] => list.trim().split(/\s+/);
