import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { findVerb } from '../../../src/languages/lv/verbs/search.ts';

const FOLDER = new URL('../../../src/languages/lv/verbs/', import.meta.url);
const form = (word: string, folded = false) => findVerb(word, folded)?.number;

test('the committed forms are what npm run words makes', async () => {
  const { makeForms } = await import(new URL('make.mjs', FOLDER).href);
  expect(readFileSync(new URL('forms.ts', FOLDER), 'utf8') === makeForms()).toBe(true);
}, 120_000);

test('at least 4,000 verbs in 10 kB, with the licence of their source', () => {
  const source = readFileSync(new URL('forms.ts', FOLDER), 'utf8');
  expect(Number(/forms of (\d+) Latvian verbs/.exec(source)?.[1])).toBeGreaterThanOrEqual(4000);
  expect(gzipSync(source).length).toBeLessThan(10_000);
  expect(source).toMatch(/Lesser\s+\*?\s*General Public License version 2\.1/);
  expect(source).toMatch(/SHA-256: [0-9a-f]{64}/);
});

test.each([
  ['esmu', 'singular'],
  ['biju', 'singular'],
  ['būšu', 'singular'],
  ['eju', 'singular'],
  ['gājām', 'plural'],
  ['aicinām', 'plural'],
  ['aicināsim', 'plural'],
  ['priecājamies', 'plural'],
  ['priecājos', 'singular'],
  ['centīšos', 'singular'],
  ['apsēdos', 'singular'],
  ['neesam', 'plural'],
  ['nedomāju', 'singular'],
  ['digitalizējam', 'plural'],
  ['turpinam', 'plural'],
  ['nepārskatīšu', 'singular'],
  ['aizmirsām', 'plural'],
  ['pieslēdzamies', 'plural'],
] as const)('%s is first person %s', (word, number) => expect(form(word)).toBe(number));

test.each([
  'darbs',
  'zālājs',
  'aicina',
  'aicināt',
  'censtos',
  'u',
  'os',
  '',
  'sēdušos',
  'mošanos',
  'smietos',
  'nopa',
  'pau',
  'xyzu',
])('%j is none', (word) => expect(form(word)).toBeUndefined());

test('without diacritics a form is found only in a text that has none', () => {
  expect(form('domajam', true)).toBe('plural');
  expect(form('busu', true)).toBe('singular');
  expect(form('busu')).toBeUndefined();
});

test('a spelling that is another word too says so', () => {
  expect(findVerb('atbalstu', false)?.homograph).toBe(true);
  expect(findVerb('uzvaru', false)?.homograph).toBe(true);
  expect(findVerb('aizmirstu', false)?.homograph).toBe(true);
  expect(findVerb('aicinu', false)?.homograph).toBe(false);
  expect(findVerb('pieņemu', false)?.homograph).toBe(false);
  expect(findVerb('nesēju', false)).toMatchObject({ homograph: true, negated: false });
  expect(findVerb('nedomāju', false)).toMatchObject({ homograph: false, negated: true });
});

test('a spelling that is another word only without diacritics, or with the slip, says so there', () => {
  expect(findVerb('stāstām', false)?.homograph).toBe(false);
  expect(findVerb('stāstam', false)?.homograph).toBe(true);
  expect(findVerb('stastam', true)?.homograph).toBe(true);
});
