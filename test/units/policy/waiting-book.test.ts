import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePhrases } from '../../../src/engine/phrases.ts';
import { nameForms, readPost } from '../../../src/languages/index.ts';
import { beginningOf, lazyPhrases } from '../../../src/policy/wording/lazy-phrases.ts';
import { nameBook } from '../../../src/policy/wording/names.ts';
import { bookOf, openBook, patternOf } from '../../../src/policy/wording/wording.ts';

const formsOf = (name: string) => [...nameForms(name, ['lv']), ...nameForms(name, ['en'])];
/** A form of a pattern as it could stand in a text: the first of every choice. */
const written = (pattern: string) => pattern.replace(/\S+\? ?/gu, '').replace(/\|\S+/gu, '');

const NAMES = [
  'Jānis Upe',
  'Līga Egle',
  'Ate Zīle',
  'Ivo Lācis',
  'Atis Odiņš',
  'Rūdis Bērziņš-Kalns',
  'Anna-Marija Zuja',
  'A. Bērzs',
  'Valsts prezidents Edgars Rinkēvičs',
  'Briežu ciems',
  'Augstākā tiesa',
  'Pļavnieku «Jaunie draugi»',
  'VAS «Latvijas ceļi»',
  '«Jūra»',
  'e-pārvalde',
  'the Forest and Park Authority',
  'The Acts Office',
  '112 dienests',
  'ĀCM Sloka',
];

describe('words of rules that wait for a text with their beginning', () => {
  test.each(NAMES)('%s is found in every form in which it was found before', (name) => {
    for (const pattern of formsOf(name)) {
      const text = `Rīt ${written(pattern)} gaida.`;
      for (const doc of [readPost(text), { ...readPost(text), folded: true }]) {
        const all = openBook(formsOf(name).map((form) => ({ pattern: form, value: name })));
        expect(all.find(doc).length, text).toBeGreaterThan(0);
        expect(nameBook([{ words: name, value: name }]).find(doc), text).toEqual(all.find(doc));
      }
    }
  });

  test('whatever the words and the texts before, what is found is the same as with all laid out', () => {
    const letters = fc.constantFrom(...'aāeisštdkl1 5-*#@."(«»/'.split(''), ' ', 'ES', 'the ', 'un ', 'x.lv/');
    const some = fc.string({ unit: letters, minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(
        fc.array(some, { maxLength: 12 }),
        fc.array(fc.string({ unit: letters, maxLength: 40 })),
        (list, texts) => {
          const entries = list.map((words) => ({ words, value: words }));
          const patterns = list.flatMap((words) => patternOf(words) ?? []);
          const [waiting, all] = [bookOf(entries), openBook(patterns.map((pattern) => ({ pattern, value: pattern })))];
          for (const text of [...texts, ...list]) {
            const ranges = (book: typeof all) => book.find(readPost(text)).map(({ start, end }) => [start, end]);
            expect(ranges(waiting), text).toEqual(ranges(all));
          }
        },
      ),
    );
  });

  test('of five thousand words a post lays out the few that begin as its own do', () => {
    const letters = [...'aābcčdeēfgģhiījkķlļmnņoprsštuūvzž'];
    const entries = Array.from({ length: 5_000 }, (_, n) => {
      const at = (step: number) => letters[Math.floor(n / step) % letters.length];
      return { words: `${at(1)}${at(33)}${at(1_089)}vārds ${n}`, value: n };
    });
    let laid = 0;
    const book = lazyPhrases(
      entries,
      (words) => [beginningOf(words)],
      (words) => {
        laid += 1;
        return words;
      },
    );
    expect(book.find(readPost(`Šodien mūsu ${entries[4_711]?.words} visiem!`)).map(({ value }) => value)).toEqual([
      4_711,
    ]);
    expect(laid).toBeLessThan(100);
  });
});

test('a list of phrases that has grown since is searched whole, with diacritics and without', () => {
  const list = [{ pattern: 'vecais līgums', value: 'old' }];
  const book = compilePhrases(list);
  const found = (text: string) => book.find(readPost(text)).map(({ value }) => value);
  expect(found('Vecais līgums un jaunais līgums.')).toEqual(['old']);
  list.push({ pattern: 'jaunais līgums', value: 'new' });
  expect(found('Vecais līgums un jaunais līgums.')).toEqual(['old', 'new']);
  expect(found('Vecais ligums un jaunais ligums.')).toEqual(['old', 'new']);
});
