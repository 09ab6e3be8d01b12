import { describe, expect, test } from 'vitest';
import { createChecker } from '../../../../src/checks/checker.ts';
import { PRACTICE, PRACTICE_DAY } from '../../../../src/policy/examples/practice.ts';
import { POSTS } from '../../../labelled/simple.ts';

// What a topic needs is the rules' business (`simple/source`), not the text's.
const rules = { ...PRACTICE.rules, topics: [] };
const checker = createChecker({ rules, today: PRACTICE_DAY });
const simple = (text: string, lang: 'lv' | 'en') =>
  checker
    .check({ id: '1', text, lang, account: PRACTICE.account, as: PRACTICE.head })
    .findings.filter(({ group }) => group === 'simple')
    .map(({ check, level, start, end }) => `${check} (${level}) ${text.slice(start, end)}`);
/** What a post sounds like as a whole may be shown now and then where nothing is wrong; it must not hold the post. */
const isImpression = (finding: string) => finding.startsWith('simple/impression (hint)');

describe.each(['lv', 'en'] as const)('%s', (lang) => {
  test.each(POSTS[lang].held)('holds: %s', (text) => {
    expect(simple(text, lang).join('\n')).toMatch(/\(confirm\)/);
  });
  test.each(POSTS[lang].hinted)('hints: %s', (text) => {
    expect(simple(text, lang).join('\n')).toMatch(/\(hint\)/);
  });
  test.each(POSTS[lang].silent)('is silent: %s', (text) => {
    expect(simple(text, lang).filter((finding) => !isImpression(finding))).toEqual([]);
  });
  test('of those that are left alone hardly one sounds too simple', () => {
    const shown = POSTS[lang].silent.filter((text) => simple(text, lang).some(isImpression));
    expect(shown.length, shown.join('\n')).toBeLessThanOrEqual(0.02 * POSTS[lang].silent.length);
  });
});
