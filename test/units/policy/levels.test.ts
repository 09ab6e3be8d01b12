import { describe, expect, test } from 'vitest';
import { createChecker } from '../../../src/checks/checker.ts';
import type { Post } from '../../../src/engine/types.ts';
import { PRACTICE, PRACTICE_DAY } from '../../../src/policy/examples/practice.ts';
import type { Rules } from '../../../src/policy/file/rules.ts';

const strict: Rules = { ...PRACTICE.rules, enforcement: { authority: 'block' } };
const TEXT = 'Rīt sāksies iepirkums par laipu pie tilta.';

/** The authority findings of a post on the institution's account, with their levels. */
const judged = (post: Partial<Post>, rules: Rules = strict, today: string = PRACTICE_DAY): string[] =>
  createChecker({ rules, today })
    .check({ id: '1', text: TEXT, account: PRACTICE.account, ...post })
    .findings.filter(({ group }) => group === 'authority')
    .map(({ check, level }) => `${check} ${level}`);

describe('where the rules say block', () => {
  test('staff on the institution’s account are stopped', () => {
    expect(judged({ as: 'janis', text: 'Manuprāt, ezeri ir tīrāki.' })).toEqual(['authority/none block']);
  });

  test('a person authorized for everything is not', () => {
    expect(judged({ as: 'lasma', text: 'Ūdens peldvietā ir tīrs.' })).toEqual([]);
  });

  test('a person limited to a topic: covered, other, unclear', () => {
    expect(judged({ as: 'karlis', text: 'Ūdens peldvietā ir tīrs.' })).toEqual([]);
    expect(judged({ as: 'karlis', text: 'Šogad makšķerēšana atļauta.' })).toEqual(['authority/topic block']);
    expect(judged({ as: 'karlis', text: 'Rīt būsim klāt no deviņiem.' })).toEqual(['authority/topic-unclear confirm']);
  });

  test('a writer who is not known is asked, not stopped; one who is not in the list is stopped', () => {
    const text = 'Ūdens peldvietā ir tīrs.';
    expect(judged({ text })).toEqual(['authority/unknown-person confirm']);
    expect(judged({ text, as: 'svesinieks' })).toEqual(['authority/none block']);
  });

  test('an approval that is missing stops, one that is given lets go', () => {
    expect(judged({ as: 'lasma' })).toEqual(['authority/approval block']);
    expect(judged({ as: 'lasma', approvedBy: 'ezera' })).toEqual([]);
  });

  test('an emergency on a topic that needs approval is pointed out, never held', () => {
    const text = 'Iepirkums atcelts: dambis pārrauts, zvaniet 112.';
    expect(judged({ as: 'lasma', text })).toEqual(['authority/approval hint']);
  });

  test('another person’s official account is stopped', () => {
    expect(judged({ as: 'janis', account: PRACTICE.officialAccount, text: 'Skaista diena.' })).toEqual([
      'authority/account block',
    ]);
  });

  test('nothing on a personal account is', () => {
    const text = 'Mēs, Ezeru un upju aģentūra, informējam, ka rīt peldēties nedrīkst.';
    expect(judged({ as: 'janis', account: PRACTICE.personalAccount, text })).toEqual(['authority/none confirm']);
    expect(judged({ as: 'karlis', account: PRACTICE.personalAccount, text })).toContain('authority/account confirm');
  });

  test('nothing on an account that is not in the register is more than a hint', () => {
    const text = 'Mēs, Ezeru un upju aģentūra, informējam, ka rīt peldēties nedrīkst.';
    expect(judged({ as: 'janis', account: 'x.com/@cits', text })).toEqual(['authority/none hint']);
  });

  test('a display name alone holds nothing', () => {
    expect(judged({ as: 'janis', account: 'facebook.com/Ezeru un upju aģentūra' })).toEqual(['authority/none hint']);
  });
});

describe('rules that expired', () => {
  const post = { as: 'janis', text: 'Ūdens peldvietā ir tīrs.' };

  test('stay in force for 30 days with one notice', () => {
    expect(judged({ ...post, at: '2027-10-31' })).toEqual(['authority/none block']);
    expect(judged({ ...post, at: '2027-11-30' }).sort()).toEqual([
      'authority/none block',
      'authority/rules-expired hint',
    ]);
  });

  test('after that authority only asks', () => {
    expect(judged({ ...post, at: '2027-12-01' }).sort()).toEqual([
      'authority/none confirm',
      'authority/rules-expired hint',
    ]);
  });
});

describe('authority is silent', () => {
  test('without people, and without an account', () => {
    const { people: _, ...withoutPeople } = strict;
    expect(judged({ as: 'janis' }, withoutPeople)).toEqual([]);
    expect(judged({ as: 'janis', account: undefined })).toEqual([]);
  });

  test('where the rules switch it off', () => {
    expect(judged({ as: 'janis' }, { ...strict, enforcement: { authority: 'off' } })).toEqual([]);
  });
});

test('messages name days, topics and accounts in the language of the interface', () => {
  const say = (ui: 'lv' | 'en', id: string, post: Partial<Post>) => {
    const report = createChecker({ rules: PRACTICE.rules, today: PRACTICE_DAY, ui }).check({
      id: '1',
      text: TEXT,
      account: PRACTICE.account,
      ...post,
    });
    return report.findings.find(({ check }) => check === `authority/${id}`)?.message.replaceAll('\u00a0', ' ');
  };
  const old = { text: 'Ūdens peldvietā ir tīrs.', as: 'ilze' };
  expect(say('lv', 'expired', old)).toBe('Pilnvarojums runāt iestādes vārdā bija spēkā līdz 2026. gada 30. jūnijam.');
  expect(say('en', 'expired', old)).toBe(
    'The authorisation to speak for the institution was valid until 30 June 2026.',
  );
  expect(say('lv', 'topic', { as: 'karlis' })).toBe('Jūsu pilnvarojums neaptver tēmu «Iepirkumi».');
  expect(say('en', 'topic', { as: 'karlis', text: 'Iepirkums par makšķerēšanas laipu.' })).toBe(
    'Your authorisation does not cover the topics “Fishing licences” and “Procurement”.',
  );
});
