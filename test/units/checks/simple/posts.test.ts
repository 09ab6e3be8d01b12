import { describe, expect, test } from 'vitest';
import { createChecker } from '../../../../src/checks/checker.ts';
import { PRACTICE, PRACTICE_DAY } from '../../../../src/policy/examples/practice.ts';
import { POSTS } from './posts.ts';

// What a topic needs is the rules' business (`simple/source`), not the text's.
const rules = { ...PRACTICE.rules, topics: [] };
const checker = createChecker({ rules, today: PRACTICE_DAY });
const simple = (text: string, lang: 'lv' | 'en') =>
  checker
    .check({ id: '1', text, lang, account: PRACTICE.account, as: PRACTICE.head })
    .findings.filter(({ group }) => group === 'simple')
    .map(({ check, level, start, end }) => `${check} (${level}) ${text.slice(start, end)}`);

describe.each(['lv', 'en'] as const)('%s', (lang) => {
  test.each(POSTS[lang].held)('holds: %s', (text) => {
    expect(simple(text, lang).join('\n')).toMatch(/\(confirm\)/);
  });
  test.each(POSTS[lang].hinted)('hints: %s', (text) => {
    expect(simple(text, lang).join('\n')).toMatch(/\(hint\)/);
  });
  test.each(POSTS[lang].silent)('is silent: %s', (text) => {
    expect(simple(text, lang)).toEqual([]);
  });
});
