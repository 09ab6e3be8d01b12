import { describe, expect, test } from 'vitest';
import { createChecker } from '../../../../src/checks/checker.ts';
import type { Post } from '../../../../src/engine/types.ts';
import { PRACTICE, PRACTICE_DAY } from '../../../../src/policy/examples/practice.ts';
import type { Rules } from '../../../../src/policy/file/rules.ts';

const LAW =
  'Pamatojoties uz Ministru kabineta noteikumiem Nr. 123, tiek veikta iesniegumu izskatīšana noteiktajā kārtībā. Iesniedzējiem ir pienākums nodrošināt attiecīgo dokumentu iesniegšanu.';

/** The legal findings of a post under the practice rules with some changes. */
function legal(text: string, changes: Partial<Rules> = {}, post: Partial<Post> = {}) {
  const rules = { ...PRACTICE.rules, ...changes };
  const { check } = createChecker({ rules, today: PRACTICE_DAY });
  const report = check({ id: 'rules', lang: 'lv', account: PRACTICE.account, as: PRACTICE.head, text, ...post });
  return report.findings.filter(({ group }) => group === 'legal');
}

const checks = (...rest: Parameters<typeof legal>) => legal(...rest).map(({ check }) => check);

describe('what the rules say about language', () => {
  const language = PRACTICE.rules.language;

  test('words to keep are never questioned', () => {
    const text = 'Attiecīgo teritoriju plānojums būs gatavs maijā.';
    expect(checks(text)).toContain('legal/phrase');
    expect(checks(text, { language: { ...language, keep: ['attiecīgo teritoriju plānojums'] } })).toEqual([]);
  });

  test('an abbreviation that everybody knows is not questioned, an own one is explained', () => {
    expect(checks('NVD ir atvērts.')).toEqual(['legal/acronym']);
    expect(checks('NVD ir atvērts.', { language: { ...language, acronyms: { NVD: '' } } })).toEqual([]);
    const [own] = legal('ZUP ir gatavs.', { language: { ...language, acronyms: { ZUP: 'zivju uzskaites plāns' } } });
    expect(own?.message).toContain('zivju uzskaites plāns');
  });

  test('the institution’s own short name is known', () => {
    expect(checks('EUA aicina uz talku.')).toEqual([]);
  });

  test('the wording that the institution asks for is itself not questioned', () => {
    const glossary = [{ lang: 'lv' as const, avoid: 'atļaujiņa', use: 'normatīvie akti', why: 'Tā lemts valdē.' }];
    const [found, ...others] = legal('Atļaujiņa ir gatava.', { language: { ...language, glossary } });
    expect(found?.why).toBe('Tā lemts valdē.');
    expect(found?.fixes.map(({ text }) => text)).toEqual(['Normatīvie akti']);
    expect(others).toEqual([]);
    expect(checks('Normatīvie akti ir gatavi.', { language: { ...language, glossary } })).toEqual([]);
  });

  test('an entry without another wording offers no fix', () => {
    const glossary = [{ lang: 'lv' as const, avoid: 'zivju bars*' }];
    const [found] = legal('Redzēts zivju bars.', { language: { ...language, glossary } });
    expect(found?.fixes).toEqual([]);
    expect(found?.message).toContain('zivju bars');
  });
});

describe('the post as a whole', () => {
  const whole = (...rest: Parameters<typeof legal>) =>
    legal(...rest).find(({ check }) => check === 'legal/whole-post')?.level;

  test('is asked about on the accounts of the institution and of its officials', () => {
    expect(whole(LAW)).toBe('confirm');
    expect(whole(LAW, {}, { account: PRACTICE.officialAccount })).toBe('confirm');
    expect(whole(LAW, {}, { account: undefined })).toBe('confirm');
  });

  test('holds no personal account and no emergency message', () => {
    const own = `${LAW} Tā raksta Ezeru un upju aģentūra.`;
    expect(whole(own, {}, { account: PRACTICE.personalAccount, as: PRACTICE.staff })).not.toBe('confirm');
    expect(whole(`${LAW} Nekavējoties zvaniet 112, tiek veikta evakuācija.`)).not.toBe('confirm');
  });

  test('follows the rules on the whole group', () => {
    expect(whole(LAW, { enforcement: { legal: 'hint' } })).toBe('hint');
    expect(legal(LAW, { enforcement: { legal: 'off' } })).toEqual([]);
  });

  test('weighs less among friendly sentences, and goes when enough is fixed', () => {
    const sentence = 'Saskaņā ar noteikumiem Nr. 158 tiek veikta laivu reģistrēšana.';
    const friendly = 'Labdien! Laivu sezona klāt. Priecāsimies jūs redzēt. Nāciet ciemos! Līdzi ņemiet cimdus.';
    expect(whole(`${sentence} Ievērojot minēto, laivas tiek pārbaudītas noteiktajā kārtībā.`)).toBe('confirm');
    expect(whole(`${friendly} ${sentence}`)).toBeUndefined();
  });
});
