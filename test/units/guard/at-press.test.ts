import { expect, test } from 'vitest';
import type { Writing } from '../../../src/guard/text-in-hand.ts';
import { createAtPress } from '../../../src/guard/writing/judge/at-press.ts';
import type { Judge, Judgement } from '../../../src/guard/writing/judge/judge.ts';

const writing = (...texts: string[]) =>
  ({ parts: texts.map((text) => ({ read: { text, pieces: [] } })), key: texts.join('|') }) as unknown as Writing;

/** Reads so many characters in a millisecond of its own clock, and holds what has an "x" in it. */
function slowJudge(speed: number, known: readonly string[] = []) {
  let clock = 0;
  const read: string[] = [];
  const judge = {
    knows: ({ key }: Writing) => known.includes(key),
    judge: ({ parts }: Writing) => {
      const text = parts.map((part) => part.read.text).join('\n\n');
      read.push(text);
      clock += text.length / speed;
      return { text, decision: text.includes('x') ? 'confirm' : 'clear' } as unknown as Judgement;
    },
  } as unknown as Judge;
  return { atPress: createAtPress(judge, () => clock), read, spent: () => clock };
}

const LONG = 'vārds '.repeat(20_000);

test('the longest post of most sites is read whole, however slow the machine', () => {
  const { atPress } = slowJudge(1);
  expect(atPress.judge(writing('vārds '.repeat(400))).isWhole).toBe(true);
});

test('of a text that nobody had the time to read, as much is read as fits into the time, and that is said', () => {
  const { atPress, spent, read } = slowJudge(100);
  const { isWhole, judgement } = atPress.judge(writing(LONG));
  expect(isWhole).toBe(false);
  expect(judgement.decision).toBe('clear');
  expect(spent()).toBeLessThanOrEqual(50);
  expect(LONG.startsWith(read[0] ?? '')).toBe(true);
  expect(read[0]).toMatch(/vārds$/);
});

test('what was read holds the post, and another event of the same press reads nothing again', () => {
  const { atPress, read } = slowJudge(100);
  for (let event = 0; event < 4; event += 1) {
    expect(atPress.judge(writing(`x ${LONG}`)).judgement.decision).toBe('confirm');
  }
  expect(read).toHaveLength(1);
});

test('a text that is in memory is whole, whatever its length', () => {
  const { atPress } = slowJudge(100, [LONG]);
  expect(atPress.judge(writing(LONG)).isWhole).toBe(true);
});

test('a machine that has shown that it reads faster reads more', () => {
  const { atPress, read } = slowJudge(1000);
  atPress.judge(writing(LONG.slice(0, 4000)));
  atPress.judge(writing(LONG));
  expect(read[1]?.length).toBeGreaterThan(45_000);
});

test('a thread is read from its beginning', () => {
  const { atPress, read } = slowJudge(100);
  atPress.judge(writing('Pirmais.', LONG, 'Trešais.'));
  expect(read[0]?.startsWith('Pirmais.\n\nvārds')).toBe(true);
  expect(read[0]).not.toContain('Trešais.');
});
