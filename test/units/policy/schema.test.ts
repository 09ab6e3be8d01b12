import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePolicy } from '../../../src/policy/compile.ts';
import { PRACTICE } from '../../../src/policy/examples/practice.ts';
import { DEFAULT_RULES } from '../../../src/policy/file/defaults.ts';
import { exportRules, parseRules, type Rules, readRules } from '../../../src/policy/file/schema.ts';
import { WHOLE_RULES } from './whole-rules.ts';

const rulesOf = (value: unknown): Rules => {
  const parsed = parseRules(value);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.rules;
};

const problemsOf = (value: unknown) => {
  const parsed = parseRules(value);
  return 'problems' in parsed ? parsed.problems : [];
};

const withFormat = (rest: object) => ({ format: 'ka-varda/rules@1', ...rest });

describe('a rules file is read', () => {
  test.each([
    ['one with every key', WHOLE_RULES],
    ['the practice rules', PRACTICE.rules],
    ['the built-in rules', DEFAULT_RULES],
    ['one with the format only', { format: 'ka-varda/rules@1' }],
  ])('%s, and comes back whole from export', (_, value) => {
    const text = exportRules(rulesOf(value));
    expect(JSON.parse(text)).toEqual(value);
    const again = readRules(text);
    expect('rules' in again && exportRules(again.rules)).toBe(text);
  });

  test('the order of keys is kept, so that two versions can be compared line by line', () => {
    expect(exportRules(rulesOf(WHOLE_RULES))).toBe(`${JSON.stringify(WHOLE_RULES, null, 2)}\n`);
  });

  test('an expert written as a bare string is a name', () => {
    const rules = rulesOf(withFormat({ topics: [{ id: 'a', expert: 'Preses nodaļa' }] }));
    expect(rules.topics?.[0]?.expert).toEqual({ name: 'Preses nodaļa' });
  });

  test('the value that was handed in is left as it is', () => {
    const topics = [{ id: 'a', expert: 'Preses nodaļa' }];
    rulesOf(withFormat({ topics }));
    expect(topics).toEqual([{ id: 'a', expert: 'Preses nodaļa' }]);
  });

  test('a byte order mark before the text does no harm', () => {
    expect('rules' in readRules('\ufeff{"format":"ka-varda/rules@1"}')).toBe(true);
  });
});

describe('a wrong value is refused with its path and a sentence', () => {
  test.each<[string, unknown]>([
    ['', null],
    ['', 'rules'],
    ['', []],
    ['format', {}],
    ['format', { format: 'ka-varda/rules@2' }],
    ['version', withFormat({ version: '7' })],
    ['version', withFormat({ version: 1.5 })],
    ['issued', withFormat({ issued: '1.2.2026' })],
    ['expires', withFormat({ expires: '2026-02-30' })],
    ['expires', withFormat({ expires: null })],
    ['timeZone', withFormat({ timeZone: 'Europe/Rīga' })],
    ['institution.name.lv', withFormat({ institution: { name: { lv: 5 } } })],
    ['institution.short', withFormat({ institution: { short: 'MPP' } })],
    ['institution.aliases[1]', withFormat({ institution: { aliases: ['A', ' '] } })],
    ['institution.domains[0]', withFormat({ institution: { domains: ['https://a.lv/'] } })],
    ['institution.country', withFormat({ institution: { country: 'Latvija' } })],
    ['accounts[0].site', withFormat({ accounts: [{ handle: '@a', kind: 'personal' }] })],
    ['accounts[0].kind', withFormat({ accounts: [{ site: 'x.com', handle: '@a', kind: 'private' }] })],
    ['people[0].role', withFormat({ people: [{ id: 'a', name: 'A', role: 'boss' }] })],
    ['people[0].accounts[0]', withFormat({ people: [{ id: 'a', name: 'A', role: 'staff', accounts: ['@a'] }] })],
    [
      'people[2].until',
      withFormat({
        people: [
          { id: 'a', name: 'A', role: 'head' },
          { id: 'b', name: 'B', role: 'staff' },
          { id: 'c', name: 'C', role: 'authorized', until: '31.12.2026.' },
        ],
      }),
    ],
    [
      'people[0].until',
      withFormat({ people: [{ id: 'a', name: 'A', role: 'head', from: '2026-02-02', until: '2026-02-01' }] }),
    ],
    [
      'people[1].id',
      withFormat({
        people: [
          { id: 'a', name: 'A', role: 'head' },
          { id: 'a', name: 'B', role: 'staff' },
        ],
      }),
    ],
    ['topics[0].words.lv[0]', withFormat({ topics: [{ id: 'a', words: { lv: [7] } }] })],
    ['topics[0].needs[0]', withFormat({ topics: [{ id: 'a', needs: ['money'] }] })],
    ['topics[0].expert.name', withFormat({ topics: [{ id: 'a', expert: { contact: 'a@b.lv' } }] })],
    ['voice.disclaimers.lv', withFormat({ voice: { disclaimers: { lv: 'Savā vārdā.' } } })],
    ['language.glossary[0].lang', withFormat({ language: { glossary: [{ lang: 'de', avoid: 'x' }] } })],
    ['language.acronyms.ES', withFormat({ language: { acronyms: { ES: null } } })],
    ['language.acronyms["a b"]', withFormat({ language: { acronyms: { 'a b': 1 } } })],
    ['quietPeriods[0].until', withFormat({ quietPeriods: [{ from: '2026-01-01' }] })],
    ['quietPeriods[0].kind', withFormat({ quietPeriods: [{ from: '2026-01-01', until: '2026-01-01', kind: 'x' }] })],
    ['situations.question', withFormat({ situations: { question: 'Atbildiet.' } })],
    ['enforcement.legal', withFormat({ enforcement: { legal: 'warn' } })],
    ['drafts.keep', withFormat({ drafts: { keep: 'no' } })],
    ['record.reason', withFormat({ record: { reason: 1 } })],
  ])('%s', (path, value) => {
    const [problem] = problemsOf(value);
    expect(problem?.path).toBe(path);
    for (const sentence of Object.values(problem?.sentence ?? { none: '' })) {
      expect(sentence).toMatch(/^\p{Lu}[^\n]{10,120}\.$/u);
    }
    expect(Object.keys(problem?.sentence ?? {})).toEqual(['lv', 'en']);
  });

  test('every wrong value is named, not the first alone', () => {
    expect(problemsOf(withFormat({ version: 'a', issued: 'b', people: 'c' })).map(({ path }) => path)).toEqual([
      'version',
      'issued',
      'people',
    ]);
  });

  test('text that is no JSON', () => {
    const parsed = readRules('{"format": "ka-varda/rules@1",}');
    expect('problems' in parsed && parsed.problems[0]?.sentence.en).toMatch(/JSON/);
  });
});

describe('a hostile file does no harm', () => {
  test('__proto__ becomes nobody’s prototype', () => {
    const text =
      '{"format":"ka-varda/rules@1","__proto__":{"enforcement":{"authority":"off"}},"language":{"acronyms":{"__proto__":"x","constructor":"y"}}}';
    const parsed = readRules(text);
    const rules = 'rules' in parsed ? parsed.rules : undefined;
    expect(rules?.enforcement).toBeUndefined();
    expect(({} as Record<string, unknown>).enforcement).toBeUndefined();
    const policy = compilePolicy(rules ?? DEFAULT_RULES);
    expect([...policy.acronyms]).toEqual([['constructor', 'y']]);
  });

  test('markup and signs that turn the writing direction are text, and the latter are not shown', () => {
    const rules = rulesOf(
      withFormat({ institution: { name: { lv: '<img src=x onerror=alert(1)>\u202eedatsei', en: 'Bad\u0000' } } }),
    );
    expect(compilePolicy(rules).name).toEqual({ lv: '<img src=x onerror=alert(1)> edatsei', en: 'Bad' });
  });

  test('a list beyond measure is refused, a very long one is read', () => {
    const words = (count: number) => withFormat({ topics: [{ id: 'a', words: { lv: Array(count).fill('vārds*') } }] });
    expect(problemsOf(words(400_000))[0]?.path).toBe('topics');
    expect(problemsOf(words(6_000))[0]?.path).toBe('topics[0].words.lv');
    expect(problemsOf(words(5_000))).toEqual([]);
  });

  test('values nested without end, or into themselves, are refused', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 20_000; level++) deep = [deep];
    expect(problemsOf(withFormat({ deep }))[0]?.path).toMatch(/^deep/);
    const round: Record<string, unknown> = { format: 'ka-varda/rules@1' };
    round.self = round;
    expect(problemsOf(round)[0]?.path).toMatch(/^self/);
  });

  test('signs of the word lists’ own language are only signs', () => {
    const rules = rulesOf(
      withFormat({
        institution: { name: { lv: '…', en: '*|?' }, short: ['?'], aliases: ['(.*)+$'] },
        topics: [{ id: 'a', words: { lv: ['*', '…', '|', 'a|b', '.*', '(?:x+)+y'] } }],
        language: { keep: ['…', '* *'], glossary: [{ lang: 'lv', avoid: '*' }] },
      }),
    );
    expect(() => compilePolicy(rules)).not.toThrow();
  });
});

describe('whatever comes', () => {
  test('nothing makes the reading throw', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (value) => {
        parseRules(value);
        parseRules({ ...WHOLE_RULES, people: value });
        parseRules({ ...WHOLE_RULES, accounts: [value], institution: value });
      }),
    );
  });

  test('unknown keys survive export and import at every depth', () => {
    const places: ((extra: object) => object)[] = [
      (extra) => extra,
      (extra) => ({ institution: { name: { lv: 'A', ...extra }, ...extra } }),
      (extra) => ({ accounts: [{ site: 'x.com', handle: 'a', kind: 'personal', ...extra }] }),
      (extra) => ({ people: [{ id: 'a', name: 'A', role: 'head', ...extra }] }),
      (extra) => ({ topics: [{ id: 'a', expert: { name: 'B', ...extra }, words: { lv: ['c'], ...extra }, ...extra }] }),
      (extra) => ({ quietPeriods: [{ from: '2026-01-01', until: '2026-01-02', ...extra }] }),
      (extra) => ({ voice: { signature: { ...extra }, ...extra }, language: { ...extra }, enforcement: { ...extra } }),
    ];
    const key = fc.string({ minLength: 1 }).map((name) => `x-${name}`);
    fc.assert(
      fc.property(fc.dictionary(key, fc.jsonValue()), fc.constantFrom(...places), (extra, place) => {
        const value: unknown = JSON.parse(JSON.stringify(withFormat(place(extra))).replaceAll('"__proto__"', '"p"'));
        const parsed = parseRules(value);
        if ('problems' in parsed) {
          // Only too deep a value is refused under a key we do not know.
          expect(parsed.problems[0]?.sentence.en).toMatch(/deeply/);
          return;
        }
        const text = exportRules(parsed.rules);
        expect(JSON.parse(text)).toEqual(value);
        const again = readRules(text);
        expect('rules' in again && exportRules(again.rules)).toBe(text);
      }),
    );
  });
});
