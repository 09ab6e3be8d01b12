import { compilePhrases, type Phrase, type PhraseBook } from '../../engine/phrases.ts';
import { readOnce } from '../../engine/read-once.ts';
import { fold, type Token } from '../../engine/tokens.ts';
import { grouped } from '../register/grouped.ts';
import { withOpenHashtags } from './open-hashtags.ts';

/** Words or a name of the rules, and what they stand for. */
export interface WordsFor<T> {
  words: string;
  value: T;
}

/** So many letters keep thousands of words apart well enough, and are soon taken from them. */
const LONGEST = 3;
const FIRST_RUN = /\p{L}[\p{L}\p{M}]*|\p{N}+/u;

const firstRun = (text: string): string => FIRST_RUN.exec(text)?.[0] ?? '';

/** The letters (or digits) that words begin with, folded: a text without any that begin so cannot hold them. */
export const beginningOf = (words: string): string =>
  fold(firstRun(words.normalize('NFC').toLowerCase())).slice(0, LONGEST);

/**
 * The same for a name, which is found in its cases: what an ending and the consonant before it may change
 * ("lācis", "lāča"; "Līga", "Līgu") is no part of it.
 */
export function beginningOfName(name: string): string {
  const run = firstRun(name.normalize('NFC').toLowerCase());
  const changes = /[ie]s$/.test(run) ? 3 : 2;
  return fold(run).slice(0, Math.min(LONGEST, Math.max(0, run.length - changes)));
}

/** Every beginning that words in this text can have, the shorter ones too. */
function beginningsIn(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set(['']);
  for (const { lower } of tokens) {
    const run = fold(firstRun(lower));
    for (let length = 1; length <= LONGEST && length <= run.length; length++) found.add(run.slice(0, length));
  }
  return found;
}

/**
 * A book whose entries wait, in thousands, until a text has a word with their beginning; only then are their patterns
 * made and laid out. A post meets few of them. What is found is the same as if all were laid out.
 * @param beginningsOf one of them begins some word of every text that the entry can be found in
 * @param patternsOf patterns of `phrases.ts`
 */
export function lazyPhrases<T>(
  entries: readonly WordsFor<T>[],
  beginningsOf: (words: string) => readonly string[],
  patternsOf: (words: string) => string | readonly string[],
): PhraseBook<T> {
  if (entries.length === 0) return { find: () => [] };
  const laid: Phrase<T>[] = [];
  const book = compilePhrases(laid);
  let waiting: Map<string, WordsFor<T>[]> | undefined;
  return {
    find(doc) {
      const open = withOpenHashtags(doc);
      waiting ??= grouped(entries, ({ words }) => beginningsOf(words));
      for (const beginning of readOnce(open.tokens, beginningsIn)) {
        for (const { words, value } of waiting.get(beginning) ?? []) {
          laid.push(...[patternsOf(words)].flat().map((pattern) => ({ pattern, value })));
        }
        waiting.delete(beginning);
      }
      return laid.length > 0 ? book.find(open) : [];
    },
  };
}
