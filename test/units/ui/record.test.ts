import { expect, test } from 'vitest';
import type { RecordEntry } from '../../../src/platform/record.ts';
import { PRACTICE } from '../../../src/policy/examples/practice.ts';
import { accountTitle, checkTitle, personName } from '../../../src/ui/pages/record/names.ts';
import { accountsIn, chosenBy, sumsOf } from '../../../src/ui/pages/record/sums.ts';

const line = (check: string, decision: RecordEntry['decision'], account = 'x.com/EzeriUnUpes'): RecordEntry => ({
  day: '2026-11-22',
  site: 'x.com',
  account,
  check,
  decision,
  hash: 'a'.repeat(64),
});
const RECORD = [
  line('simple/promise', 'held'),
  line('voice/opinion', 'held'),
  line('voice/opinion', 'published-anyway', 'x.com/direktore_ezera'),
  line('voice/opinion', 'fixed'),
];

test('each check is summed by decision, the most frequent first', () => {
  expect(sumsOf(RECORD)).toEqual([
    { check: 'voice/opinion', counts: { held: 1, fixed: 1, 'published-anyway': 1 }, all: 3 },
    { check: 'simple/promise', counts: { held: 1, fixed: 0, 'published-anyway': 0 }, all: 1 },
  ]);
});

test('lines are chosen by account, by decision, by both or not at all', () => {
  expect(accountsIn(RECORD)).toEqual(['x.com/EzeriUnUpes', 'x.com/direktore_ezera']);
  expect(chosenBy({}, RECORD)).toEqual(RECORD);
  expect(chosenBy({ decision: 'held' }, RECORD).length).toBe(2);
  expect(chosenBy({ decision: 'held', account: 'x.com/direktore_ezera' }, RECORD)).toEqual([]);
});

test('checks, accounts and people stand under the names that people know, else as they were recorded', () => {
  expect(checkTitle('voice/opinion', 'lv')).toBe('Personīgs viedoklis iestādes kontā');
  expect(checkTitle('voice/of-a-later-version', 'lv')).toBe('voice/of-a-later-version');
  expect(accountTitle('x.com/EzeriUnUpes')).toBe('X @EzeriUnUpes');
  expect(personName('lasma', PRACTICE.rules)).toBe('Lāsma Strauta');
  expect(personName('gone', PRACTICE.rules)).toBe('gone');
  expect(personName(undefined, null)).toBe('');
});
