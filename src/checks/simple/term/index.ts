import type { PhraseBook } from '../../../engine/phrases.ts';
import type { Language } from '../../../engine/types.ts';
import type { Check } from '../../contract.ts';
import { POST_LISTS } from '../../word-lists.ts';
import { hits, readingOf, wholeOf } from '../reading.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';
import { asPhrases, TERMS, type Term } from './words.ts';

const books: Record<Language, PhraseBook<Term>> = {
  lv: POST_LISTS.lv.add(() => asPhrases(TERMS.lv)),
  en: POST_LISTS.en.add(() => asPhrases(TERMS.en)),
};

/** An everyday word where law has another with another meaning; always a hint. */
export const check: Check = {
  id: 'simple/term',
  group: 'simple',
  level: 'hint',
  basis: ['editorial'],
  reads: ['lv', 'en'],
  text: { lv, en },
  run: (context) => {
    const reading = readingOf(context);
    if (!reading) return [];
    return hits(reading, books[reading.lang], wholeOf(reading)).map(({ start, end, value }) => ({
      outcome: 'flag',
      start,
      end,
      data: { word: reading.doc.text.slice(start, end), rather: value.rather, differs: value.differs },
      pull: 6,
    }));
  },
};
