import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createChecker } from '../../../../src/checks/checker.ts';
import { fixed } from '../../../../src/checks/fixes.ts';
import { words as english } from '../../../../src/checks/legal/acronym/words.en.ts';
import { words as latvian } from '../../../../src/checks/legal/acronym/words.lv.ts';
import { PRACTICE, PRACTICE_DAY } from '../../../../src/policy/examples/practice.ts';
import { ENTRIES } from './generated.ts';

const LEGAL = join(import.meta.dirname, '../../../../src/checks/legal');
const WORD_FILES = [
  'phrase/words.lv.txt',
  'phrase/words.en.txt',
  'phrase/verbs.lv.ts',
  'phrase/verbs.en.ts',
  'acronym/words.lv.txt',
  'acronym/words.en.txt',
];

const { check } = createChecker({ rules: PRACTICE.rules, today: PRACTICE_DAY });

describe.each(['lv', 'en'] as const)('the %s phrases', (lang) => {
  test('are at least two hundred, none twice', () => {
    const patterns = ENTRIES[lang].map(({ pattern }) => pattern);
    expect(patterns.length).toBeGreaterThanOrEqual(200);
    expect(patterns.filter((pattern, at) => patterns.indexOf(pattern) !== at)).toEqual([]);
  });

  test('cite a source only where one was read', () => {
    for (const { mark, pattern } of ENTRIES[lang]) expect(['G', 'L', 'O'], pattern).toContain(mark);
    expect(ENTRIES[lang].some(({ mark }) => mark === 'G')).toBe(true);
  });
});

test('the word lists of both languages are small', () => {
  const all = WORD_FILES.map((file) => readFileSync(join(LEGAL, file))).join('\n');
  expect(gzipSync(all).length).toBeLessThanOrEqual(25_000);
});

describe.each([
  ['lv', latvian.acronyms ?? '', 'aicina pieteikties.'],
  ['en', english.acronyms ?? '', 'invites you.'],
] as const)('the %s abbreviations', (lang, list, rest) => {
  test.each(list.split('\n').map((line) => [line.slice(0, line.indexOf('\t')), line]))(
    '%s explained is not found again and weighs less',
    (short) => {
      const post = { id: 'list', lang, account: PRACTICE.account, as: PRACTICE.head };
      const text = `${short} ${rest}`;
      const before = check({ ...post, text });
      const [finding] = before.findings.filter((found) => found.check === 'legal/acronym');
      expect(finding?.message).toContain(short);
      for (const fix of finding?.fixes ?? []) {
        const after = check({ ...post, text: fixed(text, fix) });
        expect(after.findings.filter(({ group }) => group === 'legal')).toEqual([]);
      }
    },
  );
});
