import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createChecker } from '../../../../src/checks/checker.ts';
import { PRACTICE, PRACTICE_DAY } from '../../../../src/policy/examples/practice.ts';
import { POSTS } from '../../../labelled/simple.ts';

/** Officialese pulls the other way and is shown or not by what stands around it: this group's scale is read without it. */
const RULES = { ...PRACTICE.rules, topics: [], enforcement: { ...PRACTICE.rules.enforcement, legal: 'off' as const } };
const checker = createChecker({ rules: RULES, today: PRACTICE_DAY });
const check = (text: string, lang: 'lv' | 'en', account: string = PRACTICE.account) =>
  checker.check({ id: '1', text, lang, account, as: PRACTICE.head });
/** What the rules find: what a post sounds like as a whole is judged anew once its words are others. */
const simple = (text: string, lang: 'lv' | 'en') =>
  check(text, lang).findings.filter(({ group, check }) => group === 'simple' && check !== 'simple/impression');

const CHILDISH = {
  lv: [
    'Naudiņa būs rīt.',
    'Pabalstiņu izmaksās.',
    'Samaksājiet par kredītiņu!',
    'Dokumentiņus iesniedziet laikus.',
    'Tarifiņi mainās, nodeviņas aug.',
    'PABALSTIŅŠ gaida.',
  ],
  en: ['Moolah is on its way.', 'The taxies are due.', 'Dosh for the pension fund.'],
};

describe.each(['lv', 'en'] as const)('the scale in %s', (lang) => {
  const plain = fc.subarray([...POSTS[lang].silent], { minLength: 0, maxLength: 2 });
  const held = fc.constantFrom(...POSTS[lang].held, ...POSTS[lang].hinted);

  test('one more sentence that is found never raises it', () => {
    fc.assert(
      fc.property(fc.subarray([...POSTS[lang].held], { maxLength: 3 }), held, (sentences, added) => {
        const before = check(sentences.join('\n\n'), lang);
        const text = [...sentences, added].join('\n\n');
        const after = check(text, lang);
        // Beside another sentence the first may be read otherwise: then it is not one more.
        const places = ({ findings }: typeof before) =>
          findings.filter(({ group }) => group === 'simple').map(({ check, start }) => `${check} ${start}`);
        const [had, has] = [places(before), new Set(places(after))];
        fc.pre(has.size > had.length && had.every((place) => has.has(place)));
        expect(after.scale).toBeLessThanOrEqual(before.scale);
      }),
      { numRuns: 150 },
    );
  });

  test('posts that are left alone lie at or above zero', () => {
    fc.assert(
      fc.property(plain, (sentences) => {
        expect(check(sentences.join('\n\n'), lang).scale).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });

  test('a fix takes its finding away, raises no other and moves the scale towards the middle', () => {
    const text = fc.subarray([...CHILDISH[lang]], { minLength: 1 }).map((sentences) => sentences.join(' '));
    fc.assert(
      fc.property(text, (before) => {
        const found = simple(before, lang);
        for (const { fixes } of found) {
          for (const fix of fixes) {
            const after = before.slice(0, fix.start) + fix.text + before.slice(fix.end);
            expect(simple(after, lang).length).toBeLessThan(found.length);
            expect(check(after, lang).scale).toBeGreaterThanOrEqual(check(before, lang).scale);
          }
        }
        expect(found.some(({ fixes }) => fixes.length > 0)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

test('a fix keeps case, number and the capital letter', () => {
  const fixed = (text: string) => simple(text, 'lv').flatMap(({ fixes }) => fixes.map((fix) => fix.text));
  expect(fixed('Naudiņas pietiks, pabalstiņš nāk, pabalstiņiem jābūt, kredītiņus atmaksās.')).toEqual([
    'Naudas',
    'pabalsts',
    'pabalstiem',
    'kredītus',
  ]);
});

test('an emergency passes in silence', () => {
  expect(
    simple('Nekavējoties evakuējieties! Visi saņems palīdzību, aizliegts atgriezties. Zvaniet 112!', 'lv'),
  ).toEqual([]);
  expect(simple('Evacuate now! Everyone will get money, no swimming!', 'en')).toEqual([]);
});

test("a person's own account is left alone where it does not speak for the institution", () => {
  const report = check('Ezeru un upju aģentūra ir jauka. Visi saņems pabalstu!', 'lv', PRACTICE.personalAccount);
  expect(report.findings.filter(({ group }) => group === 'simple')).toEqual([]);
});
