import { describe, expect, test } from 'vitest';
import { createChecker } from '../../../src/checks/checker.ts';
import { explain } from '../../../src/checks/explain.ts';
import { CHECKS } from '../../../src/checks/registry.ts';
import { explained } from '../../../src/cli/explain.ts';
import type { InterfaceLanguage, Post } from '../../../src/engine/types.ts';
import { PRACTICE, PRACTICE_DAY } from '../../../src/policy/examples/practice.ts';
import type { Rules } from '../../../src/policy/file/schema.ts';
import { casesOf, postOf, rulesOf } from '../checks/cases.ts';

type Enforcement = NonNullable<Rules['enforcement']>;

function said(post: Partial<Post>, ui: InterfaceLanguage = 'lv', enforcement: Enforcement = {}): string {
  const rules = { ...PRACTICE.rules, enforcement };
  const whole = { id: 'a', text: '', account: PRACTICE.account, as: PRACTICE.head, ...post };
  return explained(explain({ rules, today: PRACTICE_DAY, ui }, whole), ui);
}

const OPINION = 'Es domāju, ka maksa ir netaisna.';

describe('why something was said', () => {
  test('the account, who writes, the topics with their words, the voice and what it rests on', () => {
    const way = said({ text: 'Es domāju, ka rīt sākas iepirkums par jauno laipu.', as: PRACTICE.limited });
    expect(way).toContain('Konts: x.com/EzeriUnUpes; iestādes konts');
    expect(way).toContain('Autors: Kārlis Dīķis (pilnvarota persona)');
    expect(way).toContain('Tēmas: iepirkumi («iepirkums»)');
    expect(way).toMatch(/Kā vārdā: savā\. Pamats: .*viedoklis \(«Es domāju»\)/);
  });

  test.each([
    [{}, 'beigās: jautājums, jo tāds ir pārbaudes līmenis'],
    [{ voice: 'hint' }, 'beigās: ieteikums, jo tā teikts noteikumos'],
    [{ voice: 'block' }, 'beigās: aptur, jo tā teikts noteikumos'],
    [{ voice: 'off' }, 'nerāda, jo noteikumos tas ir izslēgts'],
  ] as [Enforcement, string][])('with the rules %j: %s', (enforcement, way) => {
    expect(said({ text: OPINION }, 'lv', enforcement)).toContain(way);
  });

  test('points of both sides have their unit, and what only weighs is there too', () => {
    const way = said({ text: 'Saskaņā ar likumu tiek veikta pārbaude.' });
    expect(way).toMatch(/legal\/passive: .*\n.*nerāda, jo atsevišķi tas ir pārāk maznozīmīgi; skalā: \d+\u00a0punkt/);
    expect(way).toMatch(/Skala: juridiskā puse \d+\u00a0punkt\S+, vienkāršā puse 0\u00a0punktu; kopā \d+/);
  });

  test('in English too', () => {
    const way = said({ text: 'I think the new fee is unfair.' }, 'en', { voice: 'block' });
    expect(way).toContain('in the end: stops, because the rules say so');
    expect(way).toContain('Decision, the highest of the levels: stops');
  });
});

describe('why nothing was said', () => {
  test('a personal post that does not touch the institution', () => {
    const way = said({ text: OPINION, account: PRACTICE.personalAccount, as: PRACTICE.staff });
    expect(way).toContain('Nekas nav pārbaudīts: privāts ieraksts');
    expect(way).toContain('Lēmums (augstākais līmenis): viss kārtībā');
  });

  test('an emergency', () => {
    const way = said({ text: 'Manuprāt, ūdens vēl kāps. Evakuējieties no krasta, zvaniet 112.', as: PRACTICE.staff });
    expect(way).toContain('Brīdinājums, kas glābj dzīvības');
    expect(way).toMatch(/voice\/opinion.*\n.*beigās: ieteikums/);
  });

  test('a group that the rules switch off, and a post in which nothing is found', () => {
    expect(said({ text: 'Rīt klientu centrs slēgts.' }, 'lv', { simple: 'off' })).toMatch(
      /Noteikumos izslēgts: simple\n.*Neviena pārbaude neko neatrada\./,
    );
  });
});

test('the way ends where the report does, for every case of every check', () => {
  for (const { id } of CHECKS) {
    const cases = casesOf(id);
    for (const entry of [...(cases?.lv.flags ?? []), ...(cases?.lv.unsure ?? [])]) {
      const options = { rules: rulesOf(entry, cases), today: PRACTICE_DAY };
      const post = postOf(entry, cases, 'lv');
      const { findings, decision, scale } = createChecker(options).check(post);
      const way = explain(options, post);
      expect({ decision: way.decision, scale: way.scale }, post.text).toEqual({ decision, scale });
      const shown = way.steps.flatMap(({ check, level }) => (level ? [`${check} ${level}`] : []));
      expect(shown.sort()).toEqual(findings.map(({ check, level }) => `${check} ${level}`).sort());
    }
  }
});
