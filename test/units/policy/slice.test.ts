import { expect, test } from 'vitest';
import { createChecker } from '../../../src/checks/checker.ts';
import type { Post } from '../../../src/engine/types.ts';
import { PRACTICE, PRACTICE_DAY } from '../../../src/policy/examples/practice.ts';
import { sliceRules } from '../../../src/policy/file/slice.ts';

const rules = { ...PRACTICE.rules, secret: 'unknown keys stay at home' };

test('a page’s slice names no account of another site but the institution’s own', () => {
  const { accounts = [] } = sliceRules(rules, 'www.facebook.com', 'karlis');
  expect(accounts.filter(({ kind }) => kind !== 'institution').map(({ site }) => site)).toEqual(['facebook.com']);
});

test('FAULTS 8.5: a page on which the rules know nothing may be a client of other servers: the writer’s own there are known', () => {
  const own = { site: 'mastodon.social', handle: 'janis', kind: 'personal', owner: 'janis' } as const;
  const other = { ...own, handle: 'karlis', owner: 'karlis' };
  const known = { ...rules, accounts: [...(rules.accounts ?? []), own, other] };
  const personal = (site: string) =>
    sliceRules(known, site, 'janis').accounts?.filter(({ kind }) => kind === 'personal');
  expect(personal('elk.zone')).toEqual([own]);
  expect(personal('linkedin.com')).toEqual([]);
});

test('of colleagues it holds no more than authority needs', () => {
  const slice = sliceRules(rules, 'x.com', 'karlis');
  const text = JSON.stringify(slice);
  expect(text).not.toMatch(/Rīkojums Nr\. (?:7|4|15)|Jānis Upe|unknown keys/);
  expect(slice.people?.find(({ id }) => id === 'karlis')).toEqual(rules.people?.find(({ id }) => id === 'karlis'));
  expect(slice.people?.map(({ id }) => id)).toEqual(rules.people?.map(({ id }) => id));
});

test('the same post is judged the same with the slice as with the whole rules', () => {
  const posts: Partial<Post>[] = [
    { as: 'karlis' },
    { as: 'karlis', account: 'twitter.com/ezeriunupes', text: 'Peldvietā ūdens ir tīrs.' },
    { as: 'karlis', account: 'x.com/@direktore_ezera' },
    { as: 'karlis', account: 'x.com/@janis_upe', text: 'Ezeru un upju aģentūra ir laba vieta.' },
    { as: 'karlis', text: 'Iepirkums sākas rīt.', approvedBy: 'lasma' },
  ];
  const whole = createChecker({ rules, today: PRACTICE_DAY });
  const slice = createChecker({ rules: sliceRules(rules, 'x.com', 'karlis'), today: PRACTICE_DAY });
  for (const post of posts) {
    const entry = { id: '1', text: 'Rīt sākas iepirkums.', account: PRACTICE.account, ...post };
    expect(slice.check(entry).findings.map(({ check, level, start }) => [check, level, start])).toEqual(
      whole.check(entry).findings.map(({ check, level, start }) => [check, level, start]),
    );
  }
});
