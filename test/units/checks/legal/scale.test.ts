import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createChecker } from '../../../../src/checks/checker.ts';
import { fixed } from '../../../../src/checks/fixes.ts';
import type { Report } from '../../../../src/engine/types.ts';
import { PRACTICE, PRACTICE_DAY } from '../../../../src/policy/examples/practice.ts';
import type { TestedLanguage } from '../../../tested-language.ts';
import { ENTRIES, legalSentence, phraseOf, postText } from './generated.ts';

/** More, and from another seed each time, when a list has grown: RUNS=2000 npx vitest run test/units/checks/legal */
const RUNS = Number(process.env.RUNS ?? 60);
const seeded = (numRuns: number) => (process.env.RUNS ? { numRuns } : { numRuns, seed: 20_261_122 });

const { check } = createChecker({ rules: PRACTICE.rules, today: PRACTICE_DAY });
const report = (text: string, lang: TestedLanguage): Report =>
  check({ id: 'generated', text, lang, account: PRACTICE.account, as: PRACTICE.head });

const legalFixes = ({ findings }: Report) =>
  findings.filter(({ group }) => group === 'legal').flatMap((finding) => finding.fixes);

describe.each(['lv', 'en'] as const)('the scale of %s posts', (lang) => {
  test.each([
    ['alone', false],
    ['in a post that also leans too simple', true],
  ])('never rises when a legal finding is fixed, %s', (_, simple) => {
    fc.assert(
      fc.property(postText(lang, simple), (text) => {
        const before = report(text, lang);
        for (const fix of legalFixes(before)) {
          const after = fixed(text, fix);
          expect(report(after, lang).scale, `${text} → ${after}`).toBeLessThanOrEqual(before.scale);
        }
      }),
      seeded(RUNS),
    );
  });

  test('never falls when a sentence of officialese is added', () => {
    fc.assert(
      fc.property(postText(lang), legalSentence(lang), fc.constantFrom(' ', '\n'), (text, added, gap) => {
        const longer = text + gap + added;
        // what the simple checks say of the longer text is theirs to prove
        fc.pre(report(longer, lang).findings.every(({ group }) => group !== 'simple'));
        expect(report(longer, lang).scale, longer).toBeGreaterThanOrEqual(report(text, lang).scale);
      }),
      seeded(RUNS),
    );
  });

  test('asks about the whole post from half of the scale on, and only then', () => {
    fc.assert(
      fc.property(postText(lang), (text) => {
        const { scale, findings } = report(text, lang);
        const asked = findings.some((finding) => finding.check === 'legal/whole-post' && finding.level === 'confirm');
        expect(asked, `${scale}: ${text}`).toBe(scale >= 50);
      }),
      seeded(RUNS),
    );
  });

  test('says nothing where no legal finding is shown', () => {
    fc.assert(
      fc.property(postText(lang), (text) => {
        const { scale, findings } = report(text, lang);
        if (!findings.some(({ group }) => group === 'legal')) expect(scale).toBeLessThanOrEqual(0);
      }),
      seeded(RUNS),
    );
  });

  test.each(ENTRIES[lang].filter(({ kind }) => kind === 'fix').map((entry) => [entry.pattern, entry] as const))(
    'falls or stays when «%s» is fixed, and the fix draws no finding',
    (_, entry) => {
      const one = phraseOf(entry, lang);
      fc.assert(
        fc.property(one, fc.boolean(), fc.constantFrom(' laivas.', ', laivas.', '.'), (phrase, opens, tail) => {
          const text = opens
            ? phrase.slice(0, 1).toUpperCase() + phrase.slice(1) + tail
            : `Laivas rīt ${phrase}${tail}`;
          const before = report(text, lang);
          for (const fix of legalFixes(before)) {
            const better = fixed(text, fix);
            const after = report(better, lang);
            expect(after.scale, `${text} → ${better}`).toBeLessThanOrEqual(before.scale);
            const inside = after.findings.filter(
              ({ start, end, group, check: id }) =>
                group === 'legal' &&
                id !== 'legal/whole-post' &&
                start < fix.start + fix.text.length &&
                end > fix.start,
            );
            expect(inside.length, `${text} → ${better}`).toBeLessThanOrEqual(
              before.findings.filter(({ group }) => group === 'legal').length - 1,
            );
          }
        }),
        seeded(Math.min(12, RUNS / 20)),
      );
    },
  );
});
