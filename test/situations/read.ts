import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/engine/types.ts';

/** A message as citizens write them, written for this test, and its kind (`none`: no kind is certain). */
export interface LabelledMessage {
  lang: Language;
  kind: string;
  text: string;
  /** Nobody looked at these while the words were tuned. */
  heldOut: boolean;
}

/** The labelled messages; a third is held out, by a hash of the text. */
export const readMessages = (): LabelledMessage[] =>
  (['lv', 'en'] as const).flatMap((lang) =>
    readFileSync(join(import.meta.dirname, `${lang}.tsv`), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => {
        const [kind = '', text = ''] = line.split('\t');
        return { lang, kind, text, heldOut: hash(text) % 3 === 0 };
      }),
  );

const hash = (text: string): number =>
  [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
