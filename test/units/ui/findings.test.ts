import { describe, expect, test } from 'vitest';
import { fixed } from '../../../src/checks/fixes.ts';
import type { Finding, Level } from '../../../src/engine/types.ts';
import { byWeight, isWhole, wordsOf } from '../../../src/ui/findings/about.ts';
import { scaleInWords } from '../../../src/ui/findings/scale.tsx';
import { segmentsOf } from '../../../src/ui/findings/segments.ts';
import { lv } from '../../../src/ui/i18n/findings.lv.ts';

const finding = (start: number, end: number, level: Level = 'hint'): Finding => ({
  check: 'legal/phrase',
  group: 'legal',
  level,
  start,
  end,
  message: '',
  why: '',
  basis: [],
  fixes: [],
});
const TEXT = 'Pamatojoties uz likumu, strādājam.';

describe('marks', () => {
  const marks = (...findings: Finding[]) => segmentsOf(TEXT, findings).filter(({ level }) => level);

  test('the segments are the text again, whatever the findings', () => {
    const findings = [finding(0, 15), finding(10, 22, 'block'), finding(22, 22), finding(5, 999)];
    expect(
      segmentsOf(TEXT, findings)
        .map(({ text }) => text)
        .join(''),
    ).toBe(TEXT);
  });

  test('where findings lie over each other the higher level shows', () => {
    expect(marks(finding(0, 15), finding(13, 22, 'confirm'))).toEqual([
      { text: 'Pamatojoties ', level: 'hint' },
      { text: 'uz', level: 'confirm' },
      { text: ' likumu', level: 'confirm' },
    ]);
  });

  test('a finding about the whole post marks nothing', () => {
    expect(marks(finding(0, TEXT.length, 'confirm'))).toEqual([]);
    expect(isWhole(finding(0, TEXT.length), TEXT)).toBe(true);
  });
});

test('a fix changes its own range and nothing else', () => {
  expect(fixed(TEXT, { start: 0, end: 15, text: 'Pēc' })).toBe('Pēc likumu, strādājam.');
  expect(fixed('Labi', { start: 4, end: 4, text: '. Viedoklis ir personīgs.' })).toBe('Labi. Viedoklis ir personīgs.');
});

test('what holds the post comes first, then the order of the text', () => {
  const ordered = byWeight([finding(5, 9), finding(0, 2), finding(8, 9, 'confirm'), finding(9, 10, 'block')]);
  expect(ordered.map(({ start, level }) => [level, start])).toEqual([
    ['block', 9],
    ['confirm', 8],
    ['hint', 0],
    ['hint', 5],
  ]);
});

test('long stretches are quoted from both ends', () => {
  const long = 'vārds '.repeat(60).trim();
  const words = wordsOf(finding(0, long.length), long);
  expect(words.length).toBeLessThan(80);
  expect(words).toMatch(/^vārds .* … .*vārds$/);
});

test.each([
  [0, lv.scale.isClear],
  [-15, lv.scale.isClear],
  [30, lv.scale.leansLegal],
  [50, lv.scale.leansLegal],
  [51, lv.scale.tooLegal],
  [-30, lv.scale.leansSimple],
  [-100, lv.scale.tooSimple],
])('%i on the scale is put in words', (value, words) => {
  expect(scaleInWords(value, lv.scale)).toBe(words);
});
