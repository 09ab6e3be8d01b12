import { describe, expect, test } from 'vitest';
import { createChecker } from '../../../src/checks/checker.ts';
import type { CaseSet } from '../../../src/checks/contract.ts';
import { CHECKS } from '../../../src/checks/registry.ts';
import type { Post } from '../../../src/engine/types.ts';
import { type PRACTICE, PRACTICE_DAY } from '../../../src/policy/examples/practice.ts';
import { casesOf, postOf, rulesOf, textOf } from './cases.ts';

const checkers = new Map<string, ReturnType<typeof createChecker>>();
function check(post: Post, rules: typeof PRACTICE.rules) {
  const key = JSON.stringify(rules);
  const checker = checkers.get(key) ?? createChecker({ rules, today: PRACTICE_DAY, ui: 'lv' });
  checkers.set(key, checker);
  return checker.check(post);
}

const LISTS: (keyof CaseSet)[] = ['flags', 'allows', 'unsure'];

describe.each(CHECKS.map((entry) => [entry.id, entry] as const))('%s', (id) => {
  const cases = casesOf(id);
  const sets = { lv: cases?.lv, en: cases?.en, ...cases?.others };
  for (const [lang, set] of Object.entries(sets)) {
    for (const list of LISTS) {
      test.each((set?.[list] ?? []).map((entry) => [textOf(entry), entry] as const))(
        `${lang} ${list}: %s`,
        (_, entry) => {
          const report = check(postOf(entry, cases, lang), rulesOf(entry, cases));
          const found = report.findings.filter((finding) => finding.check === id);
          const said = report.findings.map((finding) => `${finding.check} (${finding.level})`).join(', ');
          if (list === 'allows') expect(found, said).toEqual([]);
          else expect(found.length, `found: ${said}`).toBeGreaterThan(0);
          if (list === 'unsure') expect(found.map((finding) => finding.level)).toEqual(found.map(() => 'hint'));
        },
      );
    }
  }
});
