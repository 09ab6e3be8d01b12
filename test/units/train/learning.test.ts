import { expect, test } from 'vitest';
import { partsOf, threshold } from '../../../src/build/train/cross-validation.mjs';
import { regression } from '../../../src/build/train/logistic.mjs';
import { quantise } from '../../../src/build/train/quantise.mjs';

const row = (institution: string, slots: number[]) => ({
  id: institution,
  institution,
  lang: 'lv',
  weight: 1,
  isPrivate: false,
  maySpeak: true,
  label: () => 'none' as const,
  slots: Int32Array.from(slots),
  values: Float64Array.from(slots, () => 1 / Math.sqrt(slots.length)),
});
/** Slot 0 stands in every post, slot 1 in those that are found, slot 2 in the others. */
const ROWS = Array.from({ length: 40 }, (_, at) => row(`i${at % 8}`, [0, at % 2 === 0 ? 1 : 2]));
const LABELS = ROWS.map((_, at) => (at % 2 === 0 ? 1 : 0) as 0 | 1);

test('the same posts teach the same, to the bit', () => {
  expect(regression(ROWS, LABELS, 4)).toEqual(regression(ROWS, LABELS, 4));
});

test('what stands only in posts that are found weighs for it, what stands in the others against it', () => {
  const { weights } = quantise(regression(ROWS, LABELS, 4), 4);
  expect(Math.sign(weights[1] ?? 0)).toBe(1);
  expect(Math.sign(weights[2] ?? 0)).toBe(-1);
  expect(weights[3]).toBe(0);
  for (const weight of weights) expect(Math.abs(weight)).toBeLessThanOrEqual(4);
});

test('institutions are held out whole', () => {
  const parts = partsOf(ROWS);
  expect([...parts.keys()]).toHaveLength(8);
  expect(new Set(parts.values()).size).toBe(8);
});

test('a threshold is the lowest score at which what is found is right often enough', () => {
  const scored = [3, 2, 1, 0].map((score) => ({ score, label: (score === 1 ? 0 : 1) as 0 | 1, row: row('i', [0]) }));
  expect(threshold(scored, 1)).toBe(2);
  expect(threshold(scored, 0.75)).toBe(0);
  expect(threshold([], 0.9)).toBeUndefined();
});
