import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestedLanguage } from '../tested-language.ts';

/** A message as citizens write them, written for this test, and its kind (`none`: no kind is certain). */
export interface LabelledMessage {
  lang: TestedLanguage;
  kind: string;
  text: string;
  /** The words were never tuned on it. */
  heldOut: boolean;
}

const FILES = [
  ['lv', 'lv.tsv'],
  ['lv', 'lv-unseen.tsv'],
  ['en', 'en.tsv'],
  ['en', 'en-unseen.tsv'],
] as const;

/**
 * The labelled messages. Held out is a third, by a hash of the text, of those that were written when the words were
 * done (`-unseen`); of the others all were looked at.
 */
export const readMessages = (): LabelledMessage[] =>
  FILES.flatMap(([lang, file]) =>
    readFileSync(join(import.meta.dirname, file), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => {
        const [kind = '', text = ''] = line.split('\t');
        return { lang, kind, text, heldOut: file.includes('unseen') && hash(text) % 3 === 0 };
      }),
  );

const hash = (text: string): number =>
  [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
