import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextOf, createChecker } from '../../../src/checks/checker.ts';
import type { Case, Cases } from '../../../src/checks/contract.ts';
import { cases as firstPerson } from '../../../src/checks/voice/first-person/cases.ts';
import { readVoice } from '../../../src/checks/voice/judgement.ts';
import { cases as opinion } from '../../../src/checks/voice/opinion/cases.ts';
import { cases as speaksFor } from '../../../src/checks/voice/speaks-for/cases.ts';
import { cases as undisclosed } from '../../../src/checks/voice/undisclosed/cases.ts';
import { fold } from '../../../src/engine/tokens.ts';
import type { Finding, Post, Voice } from '../../../src/engine/types.ts';
import { compilePolicy } from '../../../src/policy/compile.ts';
import { PRACTICE, PRACTICE_DAY } from '../../../src/policy/examples/practice.ts';
import type { TestedLanguage } from '../../tested-language.ts';

const checker = createChecker({ rules: PRACTICE.rules, today: PRACTICE_DAY, ui: 'lv' });
const policy = compilePolicy(PRACTICE.rules);

const ACCOUNTS = {
  institution: PRACTICE.account,
  official: PRACTICE.officialAccount,
  personal: PRACTICE.personalAccount,
};
const post = (text: string, account: keyof typeof ACCOUNTS, lang?: TestedLanguage): Post => ({
  id: '1',
  text,
  account: ACCOUNTS[account],
  as: account === 'personal' ? PRACTICE.staff : PRACTICE.head,
  lang,
});
const voiceFindings = (entry: Post): Finding[] =>
  checker.check(entry).findings.filter(({ group }) => group === 'voice');
const ids = (entry: Post): string[] => voiceFindings(entry).map(({ check }) => check);
const textOf = (entry: Case): string => (typeof entry === 'string' ? entry : entry.text);
const plainFlags = (cases: Cases, lang: TestedLanguage): string[] =>
  cases[lang].flags.filter((entry): entry is string => typeof entry === 'string');

function fixed(text: string, findings: readonly Finding[]): string {
  const fixes = findings.flatMap((finding) => finding.fixes.slice(0, 1)).sort((a, b) => b.start - a.start);
  return fixes.reduce((whole, fix) => whole.slice(0, fix.start) + fix.text + whole.slice(fix.end), text);
}

describe('whose voice a text is in', () => {
  const texts: [Voice, keyof typeof ACCOUNTS, TestedLanguage, string][] = [
    ['institution', 'institution', 'lv', 'Aicinām visus talkā 1. maijā.'],
    ['institution', 'institution', 'lv', 'Ezeru un upju aģentūra informē: peldsezona sākas 15. maijā.'],
    ['institution', 'personal', 'lv', 'Mūsu aģentūra no pirmdienas slēgs trīs peldvietas.'],
    ['institution', 'institution', 'en', 'We invite everyone to the clean-up.'],
    ['institution', 'personal', 'en', 'Our agency will close three beaches.'],
    ['personal', 'institution', 'lv', 'Es domāju, ka maksa ir netaisna.'],
    ['personal', 'personal', 'lv', 'Vakar biju pie ezera.'],
    ['personal', 'institution', 'en', 'I saw three otters yesterday.'],
    ['official', 'official', 'lv', 'Kā direktore es par šo darbu atbildu.'],
    ['official', 'official', 'en', 'As director, I answer for the agency.'],
    ['unclear', 'institution', 'lv', 'Rīt no plkst. 10 peldvieta slēgta.'],
    ['unclear', 'institution', 'lv', 'Atvērām jauno taku, un es tur biju pirmais.'],
    ['unclear', 'institution', 'en', 'The road is closed tomorrow.'],
    ['unclear', 'institution', 'lv', '«Es domāju, ka maksa ir netaisna,» saka Anna Kalniņa.'],
  ];
  test.each(texts)('%s: on the %s account, %s: %s', (voice, account, lang, text) => {
    expect(checker.check(post(text, account, lang)).voice).toBe(voice);
  });
});

describe('the institution is spoken for', () => {
  const speaks = (text: string, lang: TestedLanguage) =>
    readVoice(contextOf(policy, post(text, 'personal', lang), PRACTICE_DAY, 'lv')).speaksForInstitution;
  test.each(['lv', 'en'] as const)('wherever %s cases say so, and never where they do not', (lang) => {
    for (const text of plainFlags(speaksFor, lang)) expect(speaks(text, lang), text).toBe(true);
    for (const entry of [...speaksFor[lang].allows, ...undisclosed[lang].allows]) {
      if (typeof entry === 'string') expect(speaks(entry, lang), entry).toBe(false);
    }
  });

  test('a disclaimer does not cure an announced decision', () => {
    const text = 'Mūsu aģentūra no pirmdienas slēgs trīs peldvietas. Viedoklis ir personīgs.';
    expect(ids(post(text, 'personal', 'lv'))).toContain('voice/speaks-for');
  });
});

describe('the fix', () => {
  test.each(['lv', 'en'] as const)(
    'of an undisclosed view (%s) adds the institution’s disclaimer and settles it',
    (lang) => {
      for (const text of plainFlags(undisclosed, lang)) {
        const found = voiceFindings(post(text, 'personal', lang));
        const better = fixed(text, found);
        expect(better.startsWith(text)).toBe(true);
        expect(better).toMatch(lang === 'lv' ? /Šeit rakstu savā vārdā\.$/ : /Here I speak for myself\.$/);
        expect(ids(post(better, 'personal', lang)), better).toEqual([]);
      }
    },
  );

  test('stands in a line of its own before closing hashtags and links', () => {
    const text = 'EUA malači! #ezeri';
    const better = 'EUA malači!\nŠeit rakstu savā vārdā.\n#ezeri';
    expect(fixed(text, voiceFindings(post(text, 'personal', 'lv')))).toBe(better);
  });

  test.each([
    ['lv', 'Es aicinu visus talkā.', 'Aicinām visus talkā.'],
    ['lv', 'Rīt talka, aicinu visus!', 'Rīt talka, aicinām visus!'],
    ['lv', 'Priecājos par jauno taku.', 'Priecājamies par jauno taku.'],
    ['lv', 'Ceru, ka rīt nelīs.', 'Ceram, ka rīt nelīs.'],
    ['en', "I'm happy to announce the new trail.", "We're happy to announce the new trail."],
    ['en', 'Tomorrow I invite everyone.', 'Tomorrow we invite everyone.'],
  ] as const)('rewrites “I” as “we” where the form is certain (%s: %s)', (lang, text, better) => {
    expect(fixed(text, voiceFindings(post(text, 'institution', lang)))).toBe(better);
    expect(ids(post(better, 'institution', lang))).toEqual([]);
  });

  test('is not offered where other words would have to agree', () => {
    for (const text of ['Esmu gatava palīdzēt.', 'Es aicinu savu dēlu un viņa draugus pie mums, man prieks.']) {
      for (const { fixes } of voiceFindings(post(text, 'institution', 'lv'))) expect(fixes).toEqual([]);
    }
  });
});

describe('other ways to write the same', () => {
  const judged = [
    [opinion, 'institution'],
    [firstPerson, 'institution'],
    [undisclosed, 'personal'],
    [speaksFor, 'personal'],
  ] as const;

  test.each(judged)('without diacritics (%#)', (cases, account) => {
    for (const text of plainFlags(cases, 'lv')) {
      const bare = text.replace(/\p{L}/gu, (letter) =>
        letter === letter.toLowerCase() ? fold(letter) : fold(letter.toLowerCase()).toUpperCase(),
      );
      expect(ids(post(bare, account, 'lv')), bare).not.toEqual([]);
    }
  });

  test.each(['lv', 'en'] as const)('inside quotation marks it is somebody else who speaks (%s)', (lang) => {
    const [open, close, says] = lang === 'lv' ? ['«', '»', 'saka Anna Kalniņa.'] : ['“', '”', 'says Anna Kalniņa.'];
    for (const text of [...plainFlags(opinion, lang), ...plainFlags(firstPerson, lang)]) {
      const quoted = `${open}${text}${close} ${says}`;
      expect(ids(post(quoted, 'institution', lang)), quoted).toEqual([]);
    }
  });

  test.each(['lv', 'en'] as const)('next to other sentences, emoji and hashtags (%s)', (lang) => {
    const [before, after] = lang === 'lv' ? ['Sveiki! ☀️ ', ' #ezeri'] : ['Good morning! ☀️ ', ' #lakes'];
    for (const text of plainFlags(opinion, lang)) {
      expect(ids(post(before + text + after, 'institution', lang)), text).toContain('voice/opinion');
    }
  });
});

describe('any text at all', () => {
  const words = [opinion, firstPerson, undisclosed, speaksFor].flatMap((cases) =>
    (['lv', 'en'] as const).flatMap((lang) => cases[lang].flags.flatMap((entry) => textOf(entry).split(/(?<=\s)/))),
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.oneof(fc.constantFrom(...words), fc.constantFrom('«', '“', '\n\n', '– ', ': ', '? ', '! ', '/Anna')))
      .map((parts) => parts.join('')),
  );
  const anyAccount = fc.constantFrom('institution', 'official', 'personal');

  test('is judged without an error, with ranges inside the text and fixes inside their finding or empty', () => {
    fc.assert(
      fc.property(anyText, anyAccount, (text, account) => {
        for (const { start, end, fixes } of voiceFindings(post(text, account as keyof typeof ACCOUNTS))) {
          expect(start >= 0 && start <= end && end <= text.length).toBe(true);
          for (const fix of fixes) expect(fix.start >= 0 && fix.start <= fix.end && fix.end <= text.length).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('keeps to `hint` on an account that is not in the register', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { findings } = checker.check({ id: '1', text, account: 'x.com/@nobody_knows' });
        expect(findings.filter(({ level }) => level !== 'hint')).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
