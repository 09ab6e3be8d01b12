import { expect, test } from 'vitest';
import { createChecker } from '../../../src/checks/checker.ts';
import { fixed } from '../../../src/checks/fixes.ts';
import type { Fix, Group, Report } from '../../../src/engine/types.ts';
import { PRACTICE, PRACTICE_DAY } from '../../../src/policy/examples/practice.ts';
import type { Rules } from '../../../src/policy/file/rules.ts';

const checkerOf = (rules: Rules) => {
  const { check } = createChecker({ rules, today: PRACTICE_DAY });
  return (text: string) => check({ id: '1', text, lang: 'lv', account: PRACTICE.account, as: PRACTICE.head });
};
const check = checkerOf(PRACTICE.rules);
const fixesOf = (report: Report, side: Group): Fix[] =>
  report.findings.filter(({ group }) => group === side).flatMap(({ fixes }) => fixes);

test('FAULTS 4: a wording of the institution that makes its sentence more like law is not offered', () => {
  const glossary = [{ lang: 'lv', avoid: 'mežaudzes kopšanas cirte', use: 'meža retināšana' }] as const;
  const read = checkerOf({ ...PRACTICE.rules, language: { ...PRACTICE.rules.language, glossary: [...glossary] } });
  const heavy = 'Izvērtēšanas nodrošināšanas pasākumu plāns paredz, ka mežaudzes kopšanas cirte notiks pavasarī.';
  const before = read(heavy);
  expect(before.findings.map((finding) => finding.check)).toContain('legal/glossary');
  expect(read(heavy.replace('mežaudzes kopšanas cirte', 'meža retināšana')).scale).toBeGreaterThan(before.scale);
  expect(fixesOf(before, 'legal')).toEqual([]);
  // where it lightens the sentence it is
  const light = 'Pavasarī šeit notiks mežaudzes kopšanas cirte.';
  expect(fixesOf(read(light), 'legal').map((fix) => fixed(light, fix))).toEqual([
    'Pavasarī šeit notiks meža retināšana.',
  ]);
});

const PROMISE = 'Visi saņems pabalstu!';
const OFFICIALESE = 'Sakarā ar to, ka ceļas ūdens, laipa slēgta.';

test('FAULTS 4: a long post that leans both ways has its fixes, and none moves the scale its own way', () => {
  const text = Array.from({ length: 60 }, () => `${PROMISE} ${OFFICIALESE}`).join(' ');
  const before = check(text);
  const legal = fixesOf(before, 'legal');
  expect(legal.length).toBe(60);
  for (const fix of [legal[0], legal[30], legal[59]]) {
    expect(check(fixed(text, fix as Fix)).scale).toBeLessThanOrEqual(before.scale);
  }
});

test('a fix that brings a condition, which answers a promise elsewhere, is not offered beside the promise', () => {
  const glossary = [{ lang: 'lv', avoid: 'virszemes ūdensobjekts', use: 'ezers, ja tas ir tīrs,' }] as const;
  const read = checkerOf({ ...PRACTICE.rules, language: { glossary: [...glossary] } });
  const alone = 'Virszemes ūdensobjekts gaida.';
  expect(fixesOf(read(alone), 'legal')).toHaveLength(1);
  // the other fix of the post stays
  const texts = fixesOf(read(`${PROMISE} ${alone} ${OFFICIALESE}`), 'legal').map(({ text }) => text);
  expect(texts).toEqual(['Tā kā']);
});

test.each([
  [`${PROMISE} Zvaniet gadījumā, ja laiva bojāta. ${OFFICIALESE}`],
  [`Dokumentiņus iesniedziet laikus par kredītiņu. ${OFFICIALESE} ${PROMISE}`],
  [`Naudiņa būs rīt. Pabalstiņu izmaksās. ${OFFICIALESE}`],
])('no offered fix breaks the promise about the scale: %s', (text) => {
  const before = check(text);
  for (const fix of fixesOf(before, 'legal')) {
    expect(check(fixed(text, fix)).scale, fix.text).toBeLessThanOrEqual(before.scale);
  }
  for (const fix of fixesOf(before, 'simple')) {
    expect(check(fixed(text, fix)).scale, fix.text).toBeGreaterThanOrEqual(before.scale);
  }
  expect(before.findings.length).toBeGreaterThan(1);
});
