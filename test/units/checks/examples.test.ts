import { describe, expect, test } from 'vitest';
import { createChecker } from '../../../src/checks/checker.ts';
import { CHECKS } from '../../../src/checks/registry.ts';
import { PRACTICE_DAY } from '../../../src/policy/examples/practice.ts';
import { casesOf, postOf, rulesOf, textOf } from './cases.ts';

describe.each(CHECKS.map((check) => [check.id, check] as const))('the example of %s', (id, check) => {
  test.each(['lv', 'en'] as const)('%s: one draws the finding, the better one does not', (lang) => {
    const cases = casesOf(id);
    const { bad, good, when } = check.text[lang].example;
    const raised = (list: 'flags' | 'allows', text: string) => {
      // Where circumstances make the difference a case has them.
      const entry = cases?.[lang][list].find((entry) => textOf(entry) === text);
      if (when) expect(entry, `${list}: ${text}`).toBeDefined();
      const checker = createChecker({ rules: rulesOf(entry ?? text, cases), today: PRACTICE_DAY });
      return checker.check(postOf(entry ?? text, cases, lang)).findings.map((finding) => finding.check);
    };
    expect(raised('flags', bad), bad).toContain(id);
    expect(raised('allows', good), good).not.toContain(id);
  });
});
