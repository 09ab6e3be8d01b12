import { expect, test } from 'vitest';
import { counted, dayInWords } from '../../../src/ui/i18n/index.ts';

const FINDING = { zero: 'norāžu', one: 'norāde', other: 'norādes' };

test.each([
  [0, '0\u00a0norāžu'],
  [1, '1\u00a0norāde'],
  [2, '2\u00a0norādes'],
  [11, '11\u00a0norāžu'],
  [20, '20\u00a0norāžu'],
  [21, '21\u00a0norāde'],
  [1280, '1\u00a0280\u00a0norāžu'],
  [1234567, '1\u00a0234\u00a0567\u00a0norādes'],
])('Latvian counts %i', (count, words) => {
  expect(counted('lv', count, FINDING)).toBe(words);
});

test('English knows one and many', () => {
  const forms = { one: 'finding', other: 'findings' };
  expect([0, 1, 2, 11].map((count) => counted('en', count, forms))).toEqual([
    '0\u00a0findings',
    '1\u00a0finding',
    '2\u00a0findings',
    '11\u00a0findings',
  ]);
});

test('days are written as people write them, in the day that was meant', () => {
  expect(dayInWords('en', '2026-12-31')).toBe('31 December 2026');
  expect(dayInWords('lv', '2026-12-31')).toBe('31.12.2026.');
  expect(dayInWords('lv', 'soon')).toBe('soon');
});
