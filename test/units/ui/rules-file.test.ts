import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rules } from '../../../src/policy/file/rules.ts';
import { exportRules } from '../../../src/policy/file/schema.ts';
import { popupTexts } from '../../../src/ui/i18n/popup.ts';
import { readRulesFile } from '../../../src/ui/pages/rules/rules-file.ts';
import { pathInWords } from '../../../src/ui/pages/rules/rules-path.ts';

const file = (text: string) => new Blob([text]);

describe('a chosen file', () => {
  test('rules, also with the mark that Notepad puts in front', async () => {
    const read = await readRulesFile(file('\uFEFF{"format":"ka-varda/rules@1","version":2}'));
    expect(read).toMatchObject({ rules: { version: 2 } });
  });

  test('a wrong value is told with its place', async () => {
    const read = await readRulesFile(
      file('{"format":"ka-varda/rules@1","people":[{"id":"a","name":"A","role":"boss"}]}'),
    );
    expect(read).toMatchObject({ problems: [{ path: 'people[0].role' }] });
  });

  test.each(['', 'rules', '{"format":', '{"a": 1,\n "b": }'])('not JSON: %j', async (text) => {
    expect(await readRulesFile(file(text))).toMatchObject({ notJson: true });
  });

  test('a film is not even read', async () => {
    expect(await readRulesFile(new Blob([new Uint8Array(11_000_000)]))).toEqual({ tooLarge: true });
  });

  test('a file that cannot be opened', async () => {
    const gone = Object.assign(file('{}'), { text: () => Promise.reject(new Error('NotReadableError')) });
    expect(await readRulesFile(gone)).toEqual({ unreadable: true });
  });
});

/** The one key that is left behind, wherever it stands. */
const withoutPrototype = (key: string, value: unknown): unknown => (key === '__proto__' ? undefined : value);

describe('whatever is in a file', () => {
  const mostly = (good: object) => fc.oneof({ weight: 9, arbitrary: fc.constant(good) }, fc.jsonValue());
  const likeRules = fc.record(
    {
      format: fc.oneof({ weight: 9, arbitrary: fc.constant('ka-varda/rules@1') }, fc.jsonValue()),
      people: mostly([{ id: 'a', name: 'A', role: 'head' }]),
      accounts: mostly([{ site: 'x.com', handle: 'a', kind: 'personal' }]),
      topics: mostly([{ id: 'a', words: { lv: ['ezers'] } }]),
      enforcement: mostly({ legal: 'hint' }),
      sites: mostly({}),
      later: fc.jsonValue(),
    },
    { requiredKeys: ['format'] },
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    likeRules.map((value) => JSON.stringify(value)),
  );

  test('it is taken whole or not at all, and nothing throws', async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const read = await readRulesFile(file(text));
        expect(Object.keys(read).filter((key) => key !== 'line').length).toBe(1);
        if (!('rules' in read)) return;
        taken += 1;
        expect(JSON.parse(exportRules(read.rules))).toEqual(JSON.parse(text, withoutPrototype));
      }),
      { numRuns: 400 },
    );
    expect(taken).toBeGreaterThan(10);
  });

  test('bytes that are no text are refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1 }), async (bytes) => {
        expect(await readRulesFile(new Blob([Uint8Array.from(bytes)]))).not.toHaveProperty('rules');
      }),
    );
  });
});

test.each([
  ['people[2].until', 'cilvēki, 3.\u00a0vienums, beigu diena'],
  ['accounts[0].site', 'konti, 1.\u00a0vienums, vietne'],
  ['', 'viss fails'],
  ['situations.praise', 'situācijas, «praise»'],
  ['constructor', '«constructor»'],
])('the place %j in words', (path, words) => {
  expect(pathInWords(path, popupTexts.lv.institution)).toBe(words);
});

test('a file as large as rules can be comes in again as it was saved', async () => {
  const many = <T>(entry: (index: number) => T) => Array.from({ length: 5_000 }, (_, index) => entry(index));
  const rules: Rules = {
    format: 'ka-varda/rules@1',
    accounts: many((n) => ({ site: 'x.com', handle: `@konts${n}`, kind: 'official', owner: `p${n}` })),
    people: many((n) => ({ id: `p${n}`, name: `Anna Ozola ${n}`, role: 'authorized', until: '2027-01-01' })),
    language: {
      glossary: many((n) => ({ lang: 'lv', avoid: `virszemes ūdensobjekts ${n}`, use: 'ezers vai upe' })),
      keep: many((n) => `Ūdens apsaimniekošanas likums ${n}`),
      acronyms: Object.fromEntries(many((n) => [`EUA${n}`, 'Ezeru un upju aģentūra'])),
    },
  };
  expect(await readRulesFile(new Blob([exportRules(rules)]))).toEqual({ rules });
});
