import { describe, expect, test } from 'vitest';
import { createAssistedChecker } from '../../../src/assist/assisted-checker.ts';
import { guideTo } from '../../../src/assist/reply/guide/index.ts';
import { SITUATIONS } from '../../../src/assist/reply/situations.ts';
import { GROUPS, type InterfaceLanguage, type Post } from '../../../src/engine/types.ts';
import { compilePolicy } from '../../../src/policy/compile.ts';
import { PRACTICE, PRACTICE_DAY } from '../../../src/policy/examples/practice.ts';
import type { Rules } from '../../../src/policy/file/rules.ts';
import type { TestedLanguage } from '../../tested-language.ts';

const checkerOf = (rules: Rules = PRACTICE.rules, ui: InterfaceLanguage = 'lv') =>
  createAssistedChecker({ rules, today: PRACTICE_DAY, ui });
const answer = (inReplyTo: string, more: Partial<Post> = {}): Post => ({
  id: 'r',
  text: '',
  kind: 'reply',
  account: PRACTICE.account,
  as: PRACTICE.head,
  inReplyTo,
  ...more,
});
const QUESTION = 'Kur var pieteikties makšķerēšanas licencei?';
/** One message of every kind that words can tell, and one of no certain kind that is about a known topic. */
const MESSAGES: Record<TestedLanguage, string[]> = {
  lv: [
    QUESTION,
    'Jau trīs mēnešus gaidu atbildi uz iesniegumu!',
    'Peldvieta ir skaista.',
    'Palīgā, ezerā slīkst cilvēks!',
  ],
  en: [
    'Where can I apply for a fishing licence?',
    'Still no reply to my email about bathing sites.',
    'The bathing site is beautiful.',
    'Help, someone is drowning in the lake!',
  ],
};

describe('the guide', () => {
  test('says in two or three short lines what works, in the language of the interface', () => {
    const lv = checkerOf().reply(answer(QUESTION));
    expect(lv.situation).toBe('question');
    expect(lv.guide?.lang).toBe('lv');
    expect(lv.guide?.basis).toContain('eu-ombudsman');
    const en = checkerOf(PRACTICE.rules, 'en').reply(answer(QUESTION));
    expect(en.guide?.lines[0]).toBe('Answer in the first sentence, explain after that.');
  });

  test('is the institution’s own where the rules give one, also in one language only', () => {
    const rules = { ...PRACTICE.rules, situations: { question: { lv: 'Atbildiet šodien.\n\nPielieciet saiti.' } } };
    const own = { lines: ['Atbildiet šodien.', 'Pielieciet saiti.'], lang: 'lv', basis: [] };
    expect(checkerOf(rules).reply(answer(QUESTION)).guide).toEqual(own);
    expect(checkerOf(rules, 'en').reply(answer(QUESTION)).guide).toEqual(own);
    const empty = { ...PRACTICE.rules, situations: { question: { lv: ' ' } } };
    expect(checkerOf(empty).reply(answer(QUESTION)).guide?.lines).toHaveLength(3);
  });

  test('is silent where the kind is not certain, and where nothing is answered', () => {
    expect(checkerOf().reply(answer('Piekrītu.'))).toEqual({ experts: [] });
    expect(checkerOf().reply(answer('', { text: 'Peldvieta ir atvērta.' })).guide).toBeUndefined();
  });

  test.each(SITUATIONS)('to %s is short and itself draws no finding', (situation) => {
    for (const ui of ['lv', 'en'] as const) {
      const { lines } = guideTo(situation, compilePolicy(PRACTICE.rules), ui);
      expect([2, 3]).toContain(lines.length);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(90);
      const { findings } = checkerOf().check(answer('', { text: lines.join('\n'), lang: ui }));
      expect(findings.map(({ check, message }) => `${check}: ${message}`)).toEqual([]);
    }
  });
});

describe('experts', () => {
  test('are those of the topics in the message and in the answer, with contact, for the writer', () => {
    expect(checkerOf().reply(answer('Kāda ir ūdens kvalitāte peldvietā?')).experts).toEqual([
      { name: 'Ūdens kvalitātes nodaļa', contact: 'udens@ezeriunupes.gov.lv', topics: ['Peldvietas'] },
    ]);
    const both = checkerOf(PRACTICE.rules, 'en').reply(answer('Where can I swim?', { text: 'And fishing?' }));
    expect(both.experts.map(({ topics }) => topics)).toEqual([['Bathing sites'], ['Fishing licences']]);
  });

  test('are told once for several topics, and not for a topic that has none', () => {
    const expert = { name: 'Ūdens nodaļa' };
    const topics = (PRACTICE.rules.topics ?? []).map((topic) => (topic.expert ? { ...topic, expert } : topic));
    const { experts } = checkerOf({ ...PRACTICE.rules, topics }).reply(answer('Peldvieta, makšķerēšana un iepirkums.'));
    expect(experts).toEqual([{ name: 'Ūdens nodaļa', topics: ['Peldvietas', 'Makšķerēšanas licences'] }]);
  });
});

describe('the holding reply', () => {
  const strict: Rules = {
    ...PRACTICE.rules,
    enforcement: Object.fromEntries(GROUPS.map((group) => [group, 'block'])),
  };

  test.each(['lv', 'en'] as const)('is in the language of the message and passes every check (%s)', (lang) => {
    const texts = MESSAGES[lang].map((message) => {
      const { holding } = checkerOf(PRACTICE.rules, lang === 'lv' ? 'en' : 'lv').reply(answer(message));
      expect(holding?.lang, message).toBe(lang);
      for (const rules of [PRACTICE.rules, strict]) {
        const report = checkerOf(rules).check(answer(message, { text: holding?.text ?? '' }));
        expect(
          report.findings.map(({ check, message: why }) => `${check}: ${why}`),
          holding?.text,
        ).toEqual([]);
      }
      return holding?.text ?? '';
    });
    expect(new Set(texts).size).toBe(MESSAGES[lang].length);
    for (const text of texts) expect(text).not.toMatch(/!|@|udens|licenc/iu);
  });

  test('names 112 and nothing else to somebody in danger', () => {
    expect(checkerOf().reply(answer('Palīgā, mums deg māja!')).holding?.text).toBe(
      'Ja kāds ir briesmās, tūlīt zvaniet 112.',
    );
  });

  test('is Latvian to a message in no language of ours', () => {
    const russian = 'Здравствуйте, где можно купить лицензию на рыбалку? makšķerēšana';
    expect(checkerOf().reply(answer(russian, { text: 'Makšķerēšana' })).holding?.lang).toBe('lv');
  });

  test('is not offered on a person’s own account, to an insult or to thanks', () => {
    const own = { account: PRACTICE.personalAccount, as: PRACTICE.staff };
    expect(checkerOf().reply(answer(QUESTION, own)).holding).toBeUndefined();
    expect(checkerOf().reply(answer('Jūs visi esat idioti.')).holding).toBeUndefined();
    expect(checkerOf().reply(answer('Liels paldies par ātro atbildi!')).holding).toBeUndefined();
  });
});
