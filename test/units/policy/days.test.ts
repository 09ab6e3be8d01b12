import { describe, expect, test } from 'vitest';
import { addDays, ageOf, dayOf, isDay, isWithin, quietPeriodOn } from '../../../src/policy/days.ts';

const TODAY = '2026-11-22';

describe('the day of a post is its day in the rules’ time zone', () => {
  test.each([
    ['winter, the last second of the day', '2026-12-31T21:59:59Z', undefined, '2026-12-31'],
    ['winter, midnight in Riga', '2026-12-31T22:00:00Z', undefined, '2027-01-01'],
    ['summer, the last second of the day', '2026-06-30T20:59:59Z', undefined, '2026-06-30'],
    ['summer, midnight in Riga', '2026-06-30T21:00:00Z', undefined, '2026-07-01'],
    ['the night summer time begins', '2026-03-29T00:59:59Z', undefined, '2026-03-29'],
    ['the night summer time ends', '2026-10-24T21:00:00Z', undefined, '2026-10-25'],
    ['the evening after it ended', '2026-10-25T21:59:59Z', undefined, '2026-10-25'],
    ['another zone', '2026-12-31T23:30:00Z', 'America/New_York', '2026-12-31'],
    ['a zone that is ahead', '2026-12-31T11:00:00Z', 'Pacific/Auckland', '2027-01-01'],
    ['a time with its own offset', '2026-07-01T00:00:00+03:00', undefined, '2026-07-01'],
    ['a bare day', '2026-12-31', 'America/New_York', '2026-12-31'],
    ['no time', undefined, undefined, TODAY],
    ['a time nobody can read', 'rīt', undefined, TODAY],
    ['a zone nobody knows', '2026-12-31T22:00:00Z', 'Europe/Nowhere', '2027-01-01'],
  ])('%s', (_, at, zone, day) => {
    expect(dayOf(at, zone, TODAY)).toBe(day);
  });
});

test('a day is a real day', () => {
  expect(['2028-02-29', '2026-12-31'].every(isDay)).toBe(true);
  expect(['2026-02-29', '2026-13-01', '2026-1-1', '20260101', '', '2026-01-01T00:00'].some(isDay)).toBe(false);
});

test('both ends of a term belong to it', () => {
  expect(isWithin('2026-01-01', '2026-01-01', '2026-01-01')).toBe(true);
  expect(isWithin('2025-12-31', '2026-01-01')).toBe(false);
  expect(isWithin('2026-01-02', undefined, '2026-01-01')).toBe(false);
  expect(isWithin('2026-01-02')).toBe(true);
});

test('expired rules stay in force for 30 days', () => {
  const rules = { expires: '2026-02-10' };
  expect(addDays('2026-02-10', 30)).toBe('2026-03-12');
  expect(ageOf(rules, '2026-02-10')).toBe('valid');
  expect(ageOf(rules, '2026-02-11')).toBe('grace');
  expect(ageOf(rules, '2026-03-12')).toBe('grace');
  expect(ageOf(rules, '2026-03-13')).toBe('lapsed');
  expect(ageOf({}, '2099-01-01')).toBe('valid');
});

test('a quiet period without a kind is a hold', () => {
  const rules = {
    quietPeriods: [
      { from: '2026-05-01', until: '2026-05-02' },
      { from: '2026-05-01', until: '2026-05-31', kind: 'campaign' as const },
    ],
  };
  expect(quietPeriodOn(rules, 'hold', '2026-05-02')?.until).toBe('2026-05-02');
  expect(quietPeriodOn(rules, 'hold', '2026-05-03')).toBeUndefined();
  expect(quietPeriodOn(rules, 'campaign', '2026-05-03')?.until).toBe('2026-05-31');
});
