import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PRACTICE } from '../../../src/policy/examples/practice.ts';
import type { Person, Rules } from '../../../src/policy/file/rules.ts';
import { changed, changesBetween, readChanges } from '../../../src/ui/pages/rules/editor/model/changes.ts';
import { type Draft, draftOf, fileOf } from '../../../src/ui/pages/rules/editor/model/editable.ts';
import { merged } from '../../../src/ui/pages/rules/editor/model/merge.ts';
import {
  listAt,
  type Path,
  withEntry,
  withoutEntry,
  withValue,
} from '../../../src/ui/pages/rules/editor/model/paths.ts';

const { rules } = PRACTICE;
const start = draftOf(rules);
const set = (draft: Draft, path: Path, value: unknown) => withValue(draft, path, value) as Draft;
const vita: Person = { id: 'vita', name: 'Vita Rasa', role: 'staff' };

type Edit = (draft: Draft) => Draft;
const lists = [['people'], ['accounts'], ['language', 'keep'], ['topics', 0, 'words', 'lv']] as const;
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom<Path>(['institution', 'name', 'lv'], ['people', 1, 'until'], ['voice', 'signature', 'lv']),
      fc.option(fc.string(), { nil: undefined }),
    )
    .map(
      ([path, value]): Edit =>
        (draft) =>
          set(draft, path, value),
    ),
  fc.tuple(fc.constantFrom(...lists), fc.nat(6)).map(
    ([path, at]): Edit =>
      (draft) =>
        at < listAt(draft, path).length ? (withoutEntry(draft, path, at) as Draft) : draft,
  ),
  fc.tuple(fc.constantFrom(...lists), fc.nat(6), fc.string({ minLength: 1 })).map(
    ([path, at, word]): Edit =>
      (draft) =>
        withEntry(draft, path, at, path[0] === 'people' ? { ...vita, id: word } : word) as Draft,
  ),
);

describe('what is stored of a draft: the steps that lead to it', () => {
  test('whatever is edited, the steps lead there from the rules as they were read again', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 10 }), (edits) => {
        const draft = edits.reduce((now, one) => one(now), start);
        const stored: unknown = JSON.parse(JSON.stringify(changesBetween(start, draft)));
        expect(changed(structuredClone(start), readChanges(stored) ?? [])).toEqual(draft);
      }),
    );
  });

  test('one letter, and one person more, of five thousand are small steps', () => {
    const people = Array.from({ length: 5_000 }, (_, index) => ({ ...vita, id: `p${index}` }));
    const many = set(start, ['people'], people);
    const named = set(many, ['people', 4_000, 'name'], 'Vita R');
    expect(changesBetween(many, named)).toEqual([{ path: ['people', 4_000, 'name'], value: 'Vita R' }]);
    const without = withoutEntry(many, ['people'], 7);
    expect(changesBetween(many, without)).toEqual([{ path: ['people'], at: 7, drop: 1, put: [] }]);
  });

  test('nothing else that lies in storage is taken for steps', () => {
    for (const value of [undefined, null, 'x', [1], [{ path: [-1] }], [{ path: [{}] }]]) {
      expect(readChanges(value)).toBeUndefined();
    }
    fc.assert(fc.property(fc.anything(), (value) => void changed(start, readChanges(value) ?? [])));
  });
});

describe('my changes and rules that came into force meanwhile', () => {
  const theirs = (change: Partial<Rules>): Draft => draftOf({ ...rules, version: 9, issued: '2026-11-20', ...change });
  const people = rules.people ?? [];

  test('in different places, both are there; order, number and day are those in force', () => {
    const mine = withEntry(set(start, ['voice', 'signature', 'lv'], 'Jūsu EUA'), ['people'], 0, vita) as Draft;
    const until = people.map((person) => (person.id === 'lasma' ? { ...person, until: '2030-01-01' } : person));
    const both = merged(start, mine, theirs({ people: until, topics: [] }));
    expect(both && fileOf(both)).toEqual({
      ...rules,
      version: 9,
      issued: '2026-11-20',
      voice: { ...rules.voice, signature: { ...rules.voice?.signature, lv: 'Jūsu EUA' } },
      people: [...until, vita],
      topics: [],
    });
  });

  test('what one side has removed is gone, what one side has added is there', () => {
    const mine = withoutEntry(start, ['people'], 1) as Draft;
    const both = merged(start, mine, theirs({ people: [...people, vita] }));
    expect(listAt(both, ['people'])).toEqual([...people.filter((_, index) => index !== 1), vita]);
  });

  test.each([
    [
      'the same person',
      set(start, ['people', 0, 'name'], 'A'),
      { people: [{ ...people[0], name: 'B' }, ...people.slice(1)] },
    ],
    ['a person removed there', set(start, ['people', 0, 'name'], 'A'), { people: people.slice(1) }],
    [
      'two new people under one id',
      withEntry(start, ['people'], 0, vita),
      { people: [...people, { ...vita, name: 'V' }] },
    ],
    [
      'the name of the institution',
      set(start, ['institution', 'name', 'lv'], 'A'),
      { institution: { name: { lv: 'B' } } },
    ],
    [
      'an entry that has no name yet',
      withEntry(start, ['people'], 0, { ...vita, id: '' }),
      { people: [...people, vita] },
    ],
  ])('%s: a person decides', (_, mine, change) => {
    expect(merged(start, mine as Draft, theirs(change as Partial<Rules>))).toBeUndefined();
  });

  test('whatever I edited, rules that only came into force again take it all', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
        const mine = edits.reduce((now, one) => one(now), start);
        expect(merged(start, mine, theirs({}))).toEqual({ ...mine, version: 9, issued: '2026-11-20' });
      }),
    );
  });
});
