import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fix } from '../../../src/engine/types.ts';
import {
  afterSteps,
  difference,
  fixedText,
  stepsFor,
  withoutOverlap,
} from '../../../src/guard/writing/apply-fixes/fix-steps.ts';

const fix = (start: number, end: number, text: string): Fix => ({ start, end, text, label: 'Labot' });

test('fixes change their own ranges and nothing else', () => {
  expect(fixedText('aa bb cc', [fix(0, 2, 'AAA'), fix(6, 8, '')])).toBe('AAA bb ');
});

test('of fixes that overlap only the first is made', () => {
  expect(withoutOverlap([fix(3, 8, 'x'), fix(0, 5, 'y'), fix(8, 9, 'z')]).map(({ text }) => text)).toEqual(['y', 'z']);
});

test('what has no room is not begun', () => {
  expect(stepsFor('aa bb', [fix(0, 2, 'AAA')], 5)).toBeUndefined();
  expect(stepsFor('aa bb', [fix(0, 2, 'AAA'), fix(3, 5, 'b')], 5)).toBeDefined();
  expect(stepsFor('aa bb', [fix(0, 2, '')], 3)).toBeDefined();
});

test('a text longer than the field would take now is only ever deleted from', () => {
  expect(stepsFor('aaaa bb', [fix(0, 4, 'a')], 3)).toBeUndefined();
  expect(stepsFor('aaaa bb', [fix(0, 4, '')], 2)).toBeDefined();
});

const text = fc.stringMatching(/^[ab \n]{0,40}$/);
const fixesFor = (given: string) =>
  fc.array(
    fc
      .tuple(fc.nat(given.length), fc.nat(6), fc.stringMatching(/^[xy\n]{0,8}$/))
      .map(([start, length, words]) => fix(start, Math.min(start + length, given.length), words)),
    { maxLength: 5 },
  );
const given = text.chain((text) => fc.tuple(fc.constant(text), fixesFor(text), fc.nat(20)));

test('in any order the steps come to the fixed text, and never reach over the room on the way', () => {
  fc.assert(
    fc.property(given, ([text, fixes, more]) => {
      const wanted = fixedText(text, fixes);
      expect(afterSteps(text, stepsFor(text, fixes) ?? [])).toBe(wanted);
      const most = Math.max(text.length, wanted.length) + more;
      const steps = stepsFor(text, fixes, most);
      expect(steps && afterSteps(text, steps)).toBe(wanted);
      for (let count = 1; count <= (steps?.length ?? 0); count++) {
        expect(afterSteps(text, steps?.slice(0, count) ?? []).length).toBeLessThanOrEqual(most);
      }
    }),
  );
});

test('the difference of two texts makes one of the other', () => {
  expect(difference('aa bb cc', 'aa b cc')).toEqual({ start: 4, end: 5, text: '' });
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(afterSteps(one, [difference(one, other)])).toBe(other);
    }),
  );
});
