import { describe, expect, test } from 'vitest';
import { personsOf, readPost } from '../../../src/languages/index.ts';
import { compilePolicy } from '../../../src/policy/compile.ts';
import { PRACTICE } from '../../../src/policy/examples/practice.ts';
import { institutionMentions } from '../../../src/policy/wording/institution-mentions.ts';

const policy = compilePolicy({
  ...PRACTICE.rules,
  institution: { ...PRACTICE.rules.institution, short: ['EUA', 'VARAM', 'ŪPD', 'KAD'] },
});
const tie = (text: string, lang: 'lv' | 'en' = 'lv', today?: string) => {
  const doc = readPost(text, lang);
  return { text, ...institutionMentions(policy, doc, personsOf(doc), today) };
};
const words = (found: ReturnType<typeof tie>, part: 'own' | 'accounts' | 'people') =>
  found[part].map(({ start, end }) => found.text.slice(start, end));

describe('a text is tied to the institution by', () => {
  test.each<[string, string[]]>([
    ['Ezeru un upju aģentūra ziņo.', ['Ezeru un upju aģentūra']],
    ['Strādāju Ezeru un upju aģentūrā.', ['Ezeru un upju aģentūrā']],
    ['Paldies ezeru un upju aģentūrai!', ['ezeru un upju aģentūrai']],
    ['Stradaju Ezeru un upju agentura.', ['Ezeru un upju agentura']],
    ['Ezeru aģentūras darbinieki', ['Ezeru aģentūras']],
    ['EUA ziņo.', ['EUA']],
    ['Nāciet uz #EUA', ['EUA']],
    ['VARAM ziņo.', ['VARAM']],
    ['KAD šodien ziņo par ezeru.', ['KAD']],
    ['KAD BEIDZOT BŪS PAVASARIS', []],
    ['CIK TAD VARAM GAIDĪT', []],
    ['EUA IR SLĒGTA', ['EUA']],
  ])('its names in Latvian: %s', (text, own) => expect(words(tie(text), 'own')).toEqual(own));

  test.each<[string, string[]]>([
    ['The Lakes and Rivers Agency informs.', ['Lakes and Rivers Agency']],
    ["I like the Lakes and Rivers Agency's pages.", ["Lakes and Rivers Agency's"]],
    ["EUA's new page", ["EUA's"]],
  ])('its names in English: %s', (text, own) => {
    const found = words(tie(text, 'en'), 'own');
    expect(found.map((name) => name.replace(/^the /i, ''))).toEqual(own);
  });

  test.each<[string, string[]]>([
    ['Raksta @EzeriUnUpes', ['@EzeriUnUpes']],
    ['Raksta @ezeriunupes@mastodon.social', ['@ezeriunupes@mastodon.social']],
    ['Raksta @direktore_ezera', ['@direktore_ezera']],
    ['Sk. https://www.ezeriunupes.gov.lv/lv/jaunumi?x=1', ['https://www.ezeriunupes.gov.lv/lv/jaunumi?x=1']],
    ['Sk. ezeriunupes.gov.lv.', ['ezeriunupes.gov.lv']],
    ['Rakstiet uz udens@ezeriunupes.gov.lv', ['udens@ezeriunupes.gov.lv']],
    ['Sk. https://twitter.com/EzeriUnUpes/status/1', ['https://twitter.com/EzeriUnUpes/status/1']],
    ['Sk. https://mastodon.social/@ezeriunupes/1', ['https://mastodon.social/@ezeriunupes/1']],
  ])('its accounts: %s', (text, accounts) => expect(words(tie(text), 'accounts')).toEqual(accounts));

  test('people in office', () => {
    expect(words(tie('Šodien satiku Daci Ezeru un Dace Ezera smaidīja.'), 'people')).toContain('Dace Ezera');
  });

  test('a topic in one sentence with “we”', () => {
    expect(tie('Mēs šodien slēdzam peldvietu.').topicWe).toBe(true);
    expect(tie('Mēs bijām mājās. Peldvieta ir slēgta.').topicWe).toBe(false);
    expect(tie('Direktors teica: «Mēs slēdzam peldvietu.»').topicWe).toBe(false);
  });
});

describe('no tie', () => {
  test.each([
    'Peldvieta šodien ir slēgta.',
    'Jauka diena pie ezera un upes.',
    'Mēs varam visu.',
    'eua',
    'Jānis Upe un Lāsma Strauta dzied korī.',
    'Dace cep maizi.',
    'Raksta @janis_upe',
    'Raksta @ezeriunupes@viltus.lv',
    'Sk. https://viltus-ezeriunupes.gov.lv',
    'Sk. https://ezeriunupes.gov.lv.viltus.com',
    'Sk. https://instagram.com/EzeriUnUpes',
    'Sk. https://x.com/EzeriUnUpes2',
    '',
  ])('%s', (text) => expect(tie(text)).toMatchObject({ any: false }));
});

test('who left office is in office no more', () => {
  const former = compilePolicy({
    ...PRACTICE.rules,
    people: [{ id: 'ezera', name: 'Dace Ezera', role: 'head', until: '2026-11-01' }],
  });
  const doc = readPost('Dace Ezera smaidīja.', 'lv');
  expect(institutionMentions(former, doc, [], '2026-11-01').people).toHaveLength(1);
  expect(institutionMentions(former, doc, [], '2026-11-02').people).toHaveLength(0);
});

describe('a post that is answered', () => {
  const answered = (text: string) => {
    const doc = readPost('Jā.', 'lv');
    return institutionMentions(policy, doc, [], undefined, readPost(text, 'lv')).answered;
  };

  test.each<[string, string]>([
    ['@EzeriUnUpes kad būs atbilde?', 'asked'],
    ['EUA, salabojiet laipu!', 'asked'],
    ['Kad EUA atbildēs uz vēstuli?', 'asked'],
    ['EUA pazaudēja manu iesniegumu.', 'named'],
    ['Jāni, vai EUA rīt strādā?', 'named'],
    ['Tu taču strādā EUA, vai ne?', 'named'],
    ['Dace Ezera runāja radio.', 'named'],
    ['@EzeriUnUpes: svētdien pasaku rīts', 'its own'],
    ['EUA: mūsu durvis vienmēr vaļā', 'its own'],
  ])('%s', (text, how) => expect(answered(text)).toBe(how));

  test('without the institution ties nothing', () => expect(answered('Kad beigsies lietus?')).toBeUndefined());
});
