import { expect, test } from 'vitest';
import { keepReading, readOnce } from '../../../src/engine/read-once.ts';

/** Counts how often it had to read. */
function counting<About>(read: (of: string[], about?: About) => string | undefined) {
  let times = 0;
  const counted = (of: string[], about?: About) => {
    times++;
    return read(of, about);
  };
  return { counted, times: () => times };
}

test('an object is read once, also where the reading comes to nothing; another one is read again', () => {
  const { counted, times } = counting(() => undefined);
  const [one, other] = [['a'], ['a']];
  expect([readOnce(one, counted), readOnce(one, counted)]).toEqual([undefined, undefined]);
  expect(times()).toBe(1);
  readOnce(other, counted);
  expect(times()).toBe(2);
});

test('two readings of one object do not meet, nor one reading about two things', () => {
  const of = ['a', 'b'];
  const first = (list: string[]) => list[0];
  const at = (list: string[], index: number) => list[index];
  expect([readOnce(of, first), readOnce(of, at, 1), readOnce(of, at, 0)]).toEqual(['a', 'b', 'a']);
});

test('what is known beforehand is not read', () => {
  const { counted, times } = counting(() => 'read');
  const of = ['a'];
  keepReading(of, counted, 'kept');
  expect(readOnce(of, counted)).toBe('kept');
  expect(times()).toBe(0);
});
