import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/engine/document.ts';
import { compilePhrases } from '../../../src/engine/phrases.ts';

const read = (text: string) =>
  readDocument(text, { decide: () => 'lv', abbreviations: () => ({ always: new Set(), beforeNumber: new Set() }) });
const find = (pattern: string, text: string) =>
  compilePhrases([{ pattern, value: pattern }])
    .find(read(text))
    .map(({ start, end }) => text.slice(start, end));

describe('the small language of phrases', () => {
  test.each([
    ['saskaņā ar', 'Saskaņā ar likumu', ['Saskaņā ar']],
    ['saskaņā ar', 'saskaņā, ar likumu', []],
    ['saskaņā ar', 'Saskana bija, saskaņā ar', ['saskaņā ar']],
    ['budžet*', 'Budžetam un budžets', ['Budžetam', 'budžets']],
    ['veic|veica *šanu', 'veica pārbaudīšanu', ['veica pārbaudīšanu']],
    ['tiek … veikt*', 'tiek šodien atkal veikta', ['tiek šodien atkal veikta']],
    ['tiek … veikt*', 'tiek šodien atkal visur tur veikta', []],
    ['par to? ka', 'par ka un par to ka', ['par ka', 'par to ka']],
    ['es', 'ES', ['ES']],
  ])('%s in "%s"', (pattern, text, expected) => {
    expect(find(pattern, text)).toEqual(expected);
  });

  test('a text without diacritics is compared folded, a text with them is not', () => {
    expect(find('saskaņā ar', 'saskana ar likumu')).toEqual(['saskana ar']);
    expect(find('saskaņā ar', 'saskana ar likumā')).toEqual([]);
  });

  test('of several phrases at one word the longest is taken, and matches do not overlap', () => {
    const book = compilePhrases([
      { pattern: 'tiek veikta', value: 'short' },
      { pattern: 'tiek veikta pārbaude', value: 'long' },
      { pattern: 'pārbaude', value: 'inside' },
    ]);
    expect(book.find(read('Tiek veikta pārbaude')).map(({ value }) => value)).toEqual(['long']);
  });

  test('no pattern and no text makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 80 }), (pattern, text) => {
        for (const match of compilePhrases([{ pattern, value: 1 }]).find(read(text))) {
          expect(match.end).toBeGreaterThan(match.start);
        }
      }),
    );
  });
});
