import { describe, expect, test } from 'vitest';
import { createChecker } from '../../../src/checks/checker.ts';
import type { OwnAccount, Settings } from '../../../src/platform/settings.ts';
import type { Rules } from '../../../src/policy/file/rules.ts';
import { effectiveRules } from '../../../src/policy/register/effective-rules.ts';
import { NOT_LISTED } from '../../../src/policy/register/not-listed.ts';

const RULES: Rules = {
  format: 'ka-varda/rules@1',
  accounts: [{ site: 'x.com', handle: '@MezuParki', kind: 'institution' }],
  people: [
    { id: 'liga', name: 'Līga Egle', role: 'head' },
    { id: 'una', name: 'Una Kļava', role: 'staff' },
  ],
};
const settings = (accounts: OwnAccount[], more: Partial<Settings> = {}): Settings => ({
  version: 1,
  ui: 'lv',
  me: 'una',
  rules: RULES,
  accounts,
  silenced: [],
  asked: [],
  personalDrafts: false,
  ...more,
});

describe('the rules in force', () => {
  test('own accounts come after the register and belong to the person', () => {
    const own: OwnAccount[] = [
      { site: 'x.com', handle: 'una', kind: 'personal' },
      { site: 'x.com', handle: 'unasamts', kind: 'official' },
      { site: 'threads.com', handle: 'parki', kind: 'institution' },
    ];
    expect(effectiveRules(settings(own)).accounts).toEqual([
      ...(RULES.accounts ?? []),
      { ...own[0], owner: 'una' },
      { ...own[1], owner: 'una' },
      own[2],
    ]);
  });

  test('the register wins: nobody makes the institution’s account their own', () => {
    const own: OwnAccount[] = [{ site: 'twitter.com', handle: 'mezuparki', kind: 'personal' }];
    expect(effectiveRules(settings(own))).toEqual(RULES);
  });

  test('without rules the built-in ones take the own accounts', () => {
    const own: OwnAccount[] = [{ site: 'x.com', handle: 'una', kind: 'personal' }];
    const rules = effectiveRules(settings(own, { rules: null, me: null }));
    expect(rules.format).toBe('ka-varda/rules@1');
    expect(rules.accounts).toEqual(own);
  });

  test.each([null, NOT_LISTED, 'una'])('%s may write on their own account', (me) => {
    const rules = effectiveRules(settings([{ site: 'x.com', handle: 'una', kind: 'personal' }], { me }));
    const report = createChecker({ rules, today: '2026-11-22' }).check({
      id: '1',
      text: 'Sestdien ar ģimeni braucām slēpot.',
      account: 'x.com/una',
      as: me ?? undefined,
    });
    expect(report.findings).toEqual([]);
  });
});
