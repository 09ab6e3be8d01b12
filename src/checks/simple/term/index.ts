import type { PhraseBook } from '../../../engine/phrases.ts';
import { readOnce } from '../../../engine/read-once.ts';
import type { PostLanguage } from '../../../engine/types.ts';
import type { Check } from '../../contract.ts';
import { postLists } from '../../word-lists.ts';
import { hits, readingOf, wholeOf } from '../reading.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';
import type { Term, TermWords } from './shape.ts';
import { TERMS } from './words.ts';

const bookOf = ({ terms = '' }: TermWords, lang: PostLanguage): PhraseBook<Term> =>
  postLists(lang).add(() =>
    terms.split('\n').map((line) => {
      const [pattern = '', rather = '', differs = ''] = line.split('\t');
      return { pattern, value: { rather, differs } };
    }),
  );

/** An everyday word where law has another with another meaning; always a hint. */
export const check: Check = {
  id: 'simple/term',
  group: 'simple',
  level: 'hint',
  basis: ['editorial'],
  reads: TERMS,
  text: { lv, en },
  run: (context) => {
    const reading = readingOf(context);
    const words = reading && TERMS.of(reading.doc.lang);
    if (!words) return [];
    return hits(reading, readOnce(words, bookOf, reading.doc.lang), wholeOf(reading)).map(({ start, end, value }) => ({
      outcome: 'flag',
      start,
      end,
      data: { word: reading.doc.text.slice(start, end), rather: value.rather, differs: value.differs },
      pull: 6,
    }));
  },
};
