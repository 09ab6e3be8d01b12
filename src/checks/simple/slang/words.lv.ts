import { type BooksIn, booksOf } from '../../word-lists.ts';
import type { SlangWords } from './shape.ts';
import file from './words.lv.txt';

/**
 * Diminutive stems that lose "-iņ-" and keep their ending: "naudiņa, naudiņas" to "nauda, naudas". The stems in the
 * second list are masculine: "-iņš" to "-s". The stem's own sounds stay, so the form is certain; only stems that
 * the group's topics know with any ending, so that a fix raises nothing new.
 */
const FEMININE = ['naud', 'nodev'];
const MASCULINE = ['pabalst', 'tarif', 'dokument', 'iesniegum', 'kredīt'];

export const words: SlangWords = {
  ...booksOf<BooksIn<SlangWords>>('lv', file),
  plain: (word) => {
    const key = word.toLowerCase();
    const form = FEMININE.flatMap((stem) => plainForm(key, stem, /^iņ(a|as|ai|u|ā|ām|ās)$/u, (ending) => ending))
      .concat(
        MASCULINE.flatMap((stem) =>
          plainForm(key, stem, /^iņ(š|a|am|u|ā|i|iem|us|os)$/u, (ending) => (ending === 'š' ? 's' : ending)),
        ),
      )
      .at(0);
    return form && word[0] !== key[0] ? form[0]?.toUpperCase() + form.slice(1) : form;
  },
};

function plainForm(key: string, stem: string, endings: RegExp, change: (ending: string) => string): string[] {
  const ending = key.startsWith(stem) ? endings.exec(key.slice(stem.length))?.[1] : undefined;
  return ending === undefined ? [] : [stem + change(ending)];
}
