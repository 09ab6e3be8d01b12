import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/engine/document.ts';
import { createPhraseSearch } from '../../../src/engine/phrases.ts';
import { searchedByItself } from '../../bench/searched-by-itself.ts';

const read = (text: string) =>
  readDocument(text, { decide: () => 'lv', abbreviations: () => ({ always: new Set(), beforeNumber: new Set() }) });
const ranges = (matches: readonly { first: number; last: number }[]) => matches.map(({ first, last }) => [first, last]);

const word = fc.string({ unit: fc.constantFrom(...'aāeks'), minLength: 1, maxLength: 4 });
const option = fc.oneof(
  { weight: 3, arbitrary: word },
  word.map((stem) => `${stem}*`),
  word.map((ending) => `*${ending}`),
  fc.array(fc.oneof(word, fc.constant('')), { minLength: 2, maxLength: 3 }).map((ends) => `k/${ends.join('/')}`),
);
const element = fc.oneof(
  { weight: 4, arbitrary: fc.array(option, { minLength: 1, maxLength: 3 }).map((options) => options.join('|')) },
  option.map((source) => `${source}?`),
  fc.constantFrom('…', ','),
);
const list = fc.array(
  fc.array(element, { minLength: 1, maxLength: 4 }).map((elements) => elements.join(' ')),
  { minLength: 1, maxLength: 6 },
);
const text = fc.array(fc.oneof({ weight: 6, arbitrary: word }, fc.constantFrom(',', '.', 'ka', 'k')), {
  maxLength: 30,
});

describe('lists that are searched together', () => {
  test('whatever the lists and the text, each finds what it finds by itself', () => {
    fc.assert(
      fc.property(fc.array(list, { minLength: 1, maxLength: 5 }), fc.array(text, { maxLength: 3 }), (lists, texts) => {
        const search = createPhraseSearch();
        const phrases = lists.map((patterns) => patterns.map((pattern) => ({ pattern, value: true })));
        const together = phrases.map((list) => search.add(() => list));
        const alone = phrases.map((list) => searchedByItself(() => list));
        for (const doc of texts.map((words) => read(words.join(' ')))) {
          for (const [at, book] of together.entries()) {
            expect(ranges(book.find(doc)), `${lists[at]} in ${doc.text}`).toEqual(ranges(alone[at]?.find(doc) ?? []));
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('of two phrases of one length the one that names the word wins over the one that names its ending', () => {
    const book = createPhraseSearch().add(() => [
      { pattern: '*šana', value: 'ending' },
      { pattern: 'darīšana', value: 'word' },
      { pattern: 'darī*', value: 'later' },
    ]);
    expect(book.find(read('Darīšana un celšana')).map(({ value }) => value)).toEqual(['word', 'ending']);
  });

  test('a list that is added after a text was searched is searched too', () => {
    const search = createPhraseSearch();
    const doc = read('Viens un divi');
    expect(search.add(() => [{ pattern: 'viens', value: 1 }]).find(doc)).toHaveLength(1);
    expect(search.add(() => [{ pattern: 'divi', value: 2 }]).find(doc)).toHaveLength(1);
  });
});
