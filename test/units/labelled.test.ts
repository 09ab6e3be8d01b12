import { describe, expect, test } from 'vitest';
import { precision, readLabelled, recall, type Score, score } from '../labelled/read.ts';

const GROUPS = ['voice', 'legal', 'simple', 'authority'];
const entries = readLabelled();

test('there are at least 300 Latvian and 200 English labelled posts, and 30 for every group', () => {
  expect(entries.filter(({ lang }) => lang === 'lv').length).toBeGreaterThanOrEqual(300);
  expect(entries.filter(({ lang }) => lang === 'en').length).toBeGreaterThanOrEqual(200);
  for (const group of GROUPS) {
    expect(entries.filter(({ expected }) => expected.has(group)).length, group).toBeGreaterThanOrEqual(30);
  }
});

describe.each(['lv', 'en'] as const)('labelled posts in %s', (lang) => {
  const scores = score(
    entries.filter((entry) => entry.lang === lang),
    GROUPS,
  );
  test.each(GROUPS)('%s: precision at least .97, recall at least .92', (group) => {
    const of = scores[group] as Score;
    expect(precision(of), of.falsely.join('\n')).toBeGreaterThanOrEqual(0.97);
    expect(recall(of), of.missed.join('\n')).toBeGreaterThanOrEqual(0.92);
  });
});
