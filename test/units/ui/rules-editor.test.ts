import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PRACTICE } from '../../../src/policy/examples/practice.ts';
import type { Account } from '../../../src/policy/file/rules.ts';
import { exportRules, type RulesProblem, readRules } from '../../../src/policy/file/schema.ts';
import { issued } from '../../../src/ui/pages/rules/editor/model/apply.ts';
import { type Draft, draftOf, fileOf, judge, readDraft } from '../../../src/ui/pages/rules/editor/model/editable.ts';
import { judgePieces } from '../../../src/ui/pages/rules/editor/model/judge-pieces.ts';
import {
  listAt,
  type Path,
  textAt,
  textsAt,
  valueAt,
  withEntry,
  withoutEntry,
  withValue,
} from '../../../src/ui/pages/rules/editor/model/paths.ts';
import { freeId, isFree, withId } from '../../../src/ui/pages/rules/editor/model/references.ts';
import { partOf } from '../../../src/ui/pages/rules/editor/sections/index.tsx';

const { rules } = PRACTICE;
const acronyms = { language: { acronyms: { EUA: 'Ezeru un upju aģentūra', ES: '' } } };
const start = draftOf({ ...rules, ...acronyms });

const texts = [
  ['institution', 'name', 'lv'],
  ['people', 0, 'name'],
  ['people', 1, 'until'],
  ['topics', 0, 'expert', 'name'],
  ['topics', 0, 'expert', 'contact'],
  ['accounts', 0, 'handle'],
  ['language', 'acronyms', 0, 'short'],
  ['language', 'acronyms', 1, 'long'],
  ['version'],
  ['timeZone'],
  ['situations', 'question', 'lv'],
  ['enforcement', 'legal'],
] as const satisfies Path[];
const lists = [['people'], ['accounts'], ['topics'], ['language', 'acronyms'], ['institution', 'short']] as const;

type Edit = (draft: Draft) => Draft;
const typed = fc.oneof(
  fc.string(),
  fc.constantFrom('2026-12-31', 'Europe/Riga', 'hint', 'block', '@x', 'EUA', '__proto__', '', undefined),
);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.constantFrom(...texts), typed).map(
    ([path, value]): Edit =>
      (draft) =>
        withValue(draft, path, value) as Draft,
  ),
  fc.tuple(fc.constantFrom(...lists), fc.nat(3)).map(
    ([path, index]): Edit =>
      (draft) =>
        withoutEntry(draft, path, index) as Draft,
  ),
  fc.constant<Edit>((draft) => {
    const person = { id: freeId(draft, 'people', 'persona'), name: 'Anna Upe', role: 'authorized' };
    return withEntry(draft, ['people'], listAt(draft, ['people']).length, person) as Draft;
  }),
);
const edited = fc.array(edit, { maxLength: 12 }).map((edits) => edits.reduce((draft, one) => one(draft), start));

describe('rules as a draft', () => {
  test('rules that nobody touched come out as they went in', () => {
    expect(fileOf(draftOf({ ...rules, ...acronyms }))).toEqual({ ...rules, ...acronyms });
  });

  test('whatever is edited: rules that are right survive the way through a file', () => {
    fc.assert(
      fc.property(edited, (draft) => {
        const judged = judge(draft);
        if ('problems' in judged) {
          expect(judged.problems.length).toBeGreaterThan(0);
          return;
        }
        expect(readRules(exportRules(judged.rules))).toEqual({ rules: judged.rules });
        // Opened again in the editor and put in force without a touch, they are the same.
        expect(judge(draftOf(judged.rules))).toEqual({ rules: judged.rules });
      }),
    );
  });

  test('keys that are not known stay at every depth, whatever is edited beside them', () => {
    const [account] = rules.accounts ?? [];
    const kept = { ...account, since: 2020 } as Account;
    const unknown = { ...rules, later: { a: [1] }, accounts: [kept] };
    fc.assert(
      fc.property(typed, typed, (handle, name) => {
        let draft = withValue(draftOf(unknown), ['accounts', 0, 'handle'], handle) as Draft;
        draft = withValue(draft, ['institution', 'name', 'en'], name) as Draft;
        expect(fileOf(draft)).toMatchObject({ later: { a: [1] }, accounts: [{ since: 2020 }] });
      }),
    );
  });

  test('what is half typed is kept and never comes out as rules', () => {
    const draft = withValue(start, ['people', 1, 'until'], '2026-13-') as Draft;
    const stored = readDraft(JSON.parse(JSON.stringify(draft)));
    expect(textAt(stored, ['people', 1, 'until'])).toBe('2026-13-');
    expect(judge(draft)).toMatchObject({ problems: [{ path: 'people[1].until' }] });
  });

  test('nothing that can lie in storage makes a field throw', () => {
    const kept = readDraft({ format: 'ka-varda/rules@1', people: 'x', institution: [3], language: { acronyms: 7 } });
    expect(listAt(kept, ['people'])).toEqual([]);
    expect(textAt(kept, ['institution', 'name', 'lv'])).toBe('');
    expect(kept && 'problems' in judge(kept)).toBe(true);
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...texts), (value, path) => {
        const draft = readDraft(value);
        expect(textAt(draft, path)).toBeTypeOf('string');
        expect(textsAt(draft, path)).toBeInstanceOf(Array);
      }),
    );
  });

  test('read piece by piece, as while somebody types, a draft is judged as a whole one', () => {
    const inOrder = (problems: readonly RulesProblem[]) => problems.map(({ path }) => path).sort();
    fc.assert(
      fc.property(edited, (draft) => {
        const [whole, pieces] = [judge(draft), judgePieces(draft)];
        if ('rules' in whole) expect(pieces).toEqual(whole);
        else expect(inOrder('problems' in pieces ? pieces.problems : [])).toEqual(inOrder(whole.problems));
      }),
    );
  });

  test('what nobody touched is not read again: it is the same list of people as before', () => {
    const before = judgePieces(start);
    const after = judgePieces(withValue(start, ['institution', 'name', 'en'], 'Agency') as Draft);
    if (!('rules' in before && 'rules' in after)) throw new Error('Both are right.');
    expect(after.rules.institution?.name?.en).toBe('Agency');
    expect(after.rules.people).toBe(before.rules.people);
    expect(after.rules.language?.keep).toBe(before.rules.language?.keep);
  });

  test('an abbreviation twice or without letters is said at its row', () => {
    const path = ['language', 'acronyms', 1, 'short'];
    for (const short of ['EUA', ' EUA ', '', '__proto__']) {
      const judged = judge(withValue(start, path, short) as Draft);
      expect(judged, short).toMatchObject({ problems: [{ path: 'language.acronyms[1].short' }] });
    }
  });
});

describe('changes of a draft', () => {
  test('a key goes with its last value, an object with its last key, an entry never', () => {
    const data = { voice: { signature: { lv: 'EUA' } }, topics: [{ expert: { name: 'A' } }], other: 1 };
    expect(withValue(data, ['voice', 'signature', 'lv'], undefined)).toEqual({ topics: data.topics, other: 1 });
    expect(withValue(data, ['topics', 0, 'expert', 'name'], undefined)).toEqual({ ...data, topics: [{}] });
  });

  test('a removed entry comes back where it was', () => {
    const entry = listAt(start, ['people'])[1];
    const without = withoutEntry(start, ['people'], 1);
    expect(listAt(without, ['people'])).not.toContain(entry);
    expect(withEntry(without, ['people'], 1, entry)).toEqual(start);
  });

  test('the last one takes the list along: no people means that authority is not judged', () => {
    expect(valueAt(withoutEntry({ people: [{ id: 'a' }] }, ['people'], 0), ['people'])).toBeUndefined();
  });

  test('whoever points to an id follows it', () => {
    const janis = listAt(start, ['people']).findIndex((person) => textAt(person, ['id']) === 'janis');
    const owners = (draft: Draft) => listAt(draft, ['accounts']).map((account) => textAt(account, ['owner']));
    const renamed = withId(start, 'people', janis, 'janis-upe');
    expect(owners(renamed)).toEqual(owners(start).map((owner) => (owner === 'janis' ? 'janis-upe' : owner)));
    const topics = withId(start, 'topics', 0, 'peldesana');
    const karlis = listAt(topics, ['people']).find((person) => textAt(person, ['id']) === 'karlis');
    expect(textsAt(karlis, ['topics'])).toEqual(['peldesana']);
  });

  test('an id that is new is free, one that is taken is not', () => {
    expect(isFree(start, 'people', 0, 'janis')).toBe(false);
    expect(isFree(start, 'people', 0, 'ezera')).toBe(true);
    expect(isFree(start, 'people', 0, ' ')).toBe(false);
    const id = freeId(start, 'people', 'persona');
    expect(listAt(start, ['people']).map((person) => textAt(person, ['id']))).not.toContain(id);
  });

  test('every place of the file belongs to a part', () => {
    expect(partOf('people[2].until')).toBe('people');
    expect(partOf('quietPeriods[0].from')).toBe('periods');
    expect(partOf('enforcement.legal')).toBe('levels');
    expect(partOf('timeZone')).toBe('file');
  });
});

describe('coming into force', () => {
  const today = '2026-11-22';
  test('the version grows by itself, unless somebody has set it higher', () => {
    expect(issued({ ...rules, version: 3 }, rules, today)).toMatchObject({ version: 4, issued: today });
    expect(issued({ ...rules, version: 9 }, rules, today).version).toBe(9);
    const { version: _, ...unnumbered } = rules;
    expect(issued(unnumbered, null, today).version).toBe(1);
    expect(issued(unnumbered, unnumbered, today).version).toBe(2);
  });
});
