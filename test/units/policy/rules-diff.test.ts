import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PRACTICE } from '../../../src/policy/examples/practice.ts';
import type { Rules } from '../../../src/policy/file/rules.ts';
import { rulesDiff } from '../../../src/policy/file/rules-diff.ts';
import { parseRules } from '../../../src/policy/file/schema.ts';
import { WHOLE_RULES } from './whole-rules.ts';

const RULES = PRACTICE.rules;
const whole = (() => {
  const parsed = parseRules(WHOLE_RULES);
  if ('problems' in parsed) throw new Error('The whole rules are to be read.');
  return parsed.rules;
})();
const lines = (before: Rules | null, after: Rules | null) =>
  rulesDiff(before, after).map(({ part, kind, key, fields }) => [part, kind, key, ...fields].join(' '));

describe('what changes when rules are taken', () => {
  test('the same rules change nothing, in whatever order their keys stand', () => {
    const turned = Object.fromEntries(Object.entries(RULES).reverse()) as unknown as Rules;
    expect(lines(RULES, structuredClone(RULES))).toEqual([]);
    expect(lines(RULES, turned)).toEqual([]);
    expect(lines(RULES, { ...RULES, people: [...(RULES.people ?? [])].reverse() })).toEqual([]);
  });

  test('people come, go and change by their id', () => {
    const [head, second, ...others] = RULES.people ?? [];
    const people = [
      ...others,
      { ...second, until: '2027-12-31', topics: ['licences'] },
      { id: 'vita', name: 'Vita', role: 'staff' },
    ];
    expect(lines(RULES, { ...RULES, people } as Rules)).toEqual([
      `people removed ${head?.id}`,
      `people changed ${second?.id} topics until`,
      'people added vita',
    ]);
  });

  test('accounts are the same in another spelling of the address, and differ by whose they are', () => {
    const [first, ...others] = RULES.accounts ?? [];
    const accounts = [{ ...first, site: 'twitter.com', handle: 'ezeriunupes', kind: 'official' }, ...others];
    expect(lines(RULES, { ...RULES, accounts } as Rules)).toEqual([
      'accounts changed x.com/ezeriunupes site handle kind',
    ]);
  });

  test('topics, levels, words, quiet periods, disclaimers and the file each have their part', () => {
    const after: Rules = {
      ...RULES,
      version: 4,
      topics: RULES.topics?.map((topic) =>
        topic.id === 'licences' ? { ...topic, words: { lv: ['licenc*'] } } : topic,
      ),
      enforcement: { authority: 'block' },
      language: { ...RULES.language, glossary: [], keep: ['Zvejniecības likums'], acronyms: { EUA: '' } },
      quietPeriods: [],
      voice: { ...RULES.voice, disclaimers: { lv: ['Rakstu savā vārdā.'], en: ['Here I speak for myself.'] } },
    };
    expect(lines(RULES, after)).toEqual([
      'topics changed licences words',
      'enforcement added authority',
      'quietPeriods removed 2026-06-05–2026-10-03',
      'quietPeriods removed 2026-12-12–2026-12-13',
      'voice changed disclaimers.lv',
      'glossary removed lv virszemes ūdensobjekts',
      'glossary removed en surface water body',
      'keep removed Ūdens apsaimniekošanas likums',
      'keep added Zvejniecības likums',
      'acronyms changed EUA',
      'acronyms removed PŪK',
      'file changed version',
    ]);
  });

  test('from nothing all is added, to nothing all is removed', () => {
    expect(new Set(rulesDiff(null, RULES).map(({ kind }) => kind))).toEqual(new Set(['added']));
    expect(new Set(rulesDiff(RULES, null).map(({ kind }) => kind))).toEqual(new Set(['removed']));
    expect(rulesDiff(null, null)).toEqual([]);
  });

  test('whatever part of a file is taken out, a line tells; and the way back has as many lines', () => {
    const keys = fc.subarray(Object.keys(whole).filter((key) => key !== 'format'));
    fc.assert(
      fc.property(keys, (gone) => {
        const rest = Object.fromEntries(
          Object.entries(whole).filter(([key]) => !gone.includes(key)),
        ) as unknown as Rules;
        const there = rulesDiff(whole, rest);
        const back = rulesDiff(rest, whole);
        expect(there.length >= gone.length).toBe(true);
        expect(there.every(({ kind }) => kind === 'removed')).toBe(true);
        expect(back.length).toBe(there.length);
      }),
    );
  });
});
