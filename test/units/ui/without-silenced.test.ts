import { expect, test } from 'vitest';
import { createChecker } from '../../../src/checks/checker.ts';
import { PRACTICE } from '../../../src/policy/examples/practice.ts';
import type { Rules } from '../../../src/policy/file/rules.ts';
import { withoutSilenced } from '../../../src/ui/pages/try/without-silenced.ts';

const TEXT = 'Es domāju, ka visi saņems pabalstu.';
const tried = (silenced: string[], rules: Rules = PRACTICE.rules) => {
  const report = createChecker({ rules, today: '2026-11-22' }).check({ id: '1', text: TEXT });
  return withoutSilenced(report, { silenced, rules });
};
const checks = (findings: { check: string }[]) => findings.map(({ check }) => check);

test('what is tried is what the writer would see; the silenced is apart', () => {
  const all = checks(tried([]).report.findings);
  expect(all).toContain('simple/promise');
  const { report, silenced } = tried(['simple/promise']);
  expect(checks(silenced)).toEqual(['simple/promise']);
  expect(checks(report.findings)).toEqual(all.filter((check) => check !== 'simple/promise'));
  expect(tried(all).report.decision).toBe('clear');
});

test('what the institution has set to stop a post is shown, silenced or not', () => {
  const rules: Rules = { ...PRACTICE.rules, enforcement: { simple: 'block' } };
  const { report, silenced } = tried(['simple/promise'], rules);
  expect(checks(report.findings)).toContain('simple/promise');
  expect(silenced).toEqual([]);
});
