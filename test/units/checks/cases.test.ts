import { describe, expect, test } from 'vitest';
import { createChecker } from '../../../src/checks/checker.ts';
import type { Case, CaseSet, Cases } from '../../../src/checks/contract.ts';
import { CHECKS } from '../../../src/checks/registry.ts';
import type { Language, Post } from '../../../src/engine/types.ts';
import { PRACTICE, PRACTICE_DAY } from '../../../src/policy/examples/practice.ts';

const files = import.meta.glob<{ cases: Cases }>('../../../src/checks/*/*/cases.ts', { eager: true });
const casesOf = (id: string): Cases | undefined => files[`../../../src/checks/${id}/cases.ts`]?.cases;

/** Where a case says nothing else it is a post on the practice institution's account by its head. */
const STANDING: Partial<Post> = { account: PRACTICE.account, as: PRACTICE.head };

const checkers = new Map<string, ReturnType<typeof createChecker>>();
function check(post: Post, rules: typeof PRACTICE.rules) {
  const key = JSON.stringify(rules);
  const checker = checkers.get(key) ?? createChecker({ rules, today: PRACTICE_DAY, ui: 'lv' });
  checkers.set(key, checker);
  return checker.check(post);
}

const postOf = (entry: Case, standing: Partial<Post>, lang: Language): Post => ({
  id: 'case',
  ...STANDING,
  ...standing,
  lang,
  ...(typeof entry === 'string' ? { text: entry } : entry),
});

const LISTS: (keyof CaseSet)[] = ['flags', 'allows', 'unsure'];

describe.each(CHECKS.map((entry) => [entry.id, entry] as const))('%s', (id) => {
  const cases = casesOf(id);
  for (const lang of ['lv', 'en'] as const) {
    for (const list of LISTS) {
      test.each(
        (cases?.[lang][list] ?? []).map((entry) => [typeof entry === 'string' ? entry : entry.text, entry] as const),
      )(`${lang} ${list}: %s`, (_, entry) => {
        const rules = (typeof entry === 'object' && entry.rules) || cases?.rules || PRACTICE.rules;
        const report = check(postOf(entry, cases?.standing ?? {}, lang), rules);
        const found = report.findings.filter((finding) => finding.check === id);
        const said = report.findings.map((finding) => `${finding.check} (${finding.level})`).join(', ');
        if (list === 'allows') expect(found, said).toEqual([]);
        else expect(found.length, `found: ${said}`).toBeGreaterThan(0);
        if (list === 'unsure') expect(found.map((finding) => finding.level)).toEqual(found.map(() => 'hint'));
      });
    }
  }
});
