import { expect, test } from 'vitest';
import { endingSoon, rulesEndIn } from '../../../src/policy/authority/ending-soon.ts';
import type { Person } from '../../../src/policy/file/rules.ts';

const TODAY = '2026-11-22';
const person = (id: string, more: Partial<Person>): Person => ({ id, name: id, role: 'authorized', ...more });
const ending = (...people: Person[]) => endingSoon({ people }, TODAY).map(({ person: { id }, left }) => [id, left]);

test('who may speak for at most 30 days more is told, the nearest end first', () => {
  expect(
    ending(
      person('vēl', { until: '2026-12-23' }),
      person('pēdējā', { until: '2026-12-22' }),
      person('šodien', { until: TODAY }),
      person('vadītāja', { role: 'head', until: '2026-12-01' }),
    ),
  ).toEqual([
    ['šodien', 0],
    ['vadītāja', 9],
    ['pēdējā', 30],
  ]);
});

test('an end that is past, a beginning still to come, staff and no end are not told', () => {
  expect(
    ending(
      person('beidzies', { until: '2026-11-21' }),
      person('nākamais', { from: '2026-12-01', until: '2026-12-10' }),
      person('darbinieks', { role: 'staff', until: '2026-12-01' }),
      person('bez termiņa', {}),
    ),
  ).toEqual([]);
  expect(endingSoon({}, TODAY)).toEqual([]);
});

test('the rules themselves end too', () => {
  expect(rulesEndIn({ expires: '2026-12-22' }, TODAY)).toBe(30);
  expect(rulesEndIn({ expires: TODAY }, TODAY)).toBe(0);
  expect(rulesEndIn({ expires: '2026-12-23' }, TODAY)).toBeUndefined();
  expect(rulesEndIn({ expires: '2026-11-21' }, TODAY)).toBeUndefined();
  expect(rulesEndIn({}, TODAY)).toBeUndefined();
});
