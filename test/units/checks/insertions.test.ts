import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAssistedChecker } from '../../../src/assist/assisted-checker.ts';
import { tokenize } from '../../../src/engine/tokens.ts';
import type { Post } from '../../../src/engine/types.ts';
import { PRACTICE, PRACTICE_DAY } from '../../../src/policy/examples/practice.ts';

const checker = createAssistedChecker({ rules: PRACTICE.rules, today: PRACTICE_DAY, ui: 'lv' });
const bare = createAssistedChecker({ rules: { format: 'ka-varda/rules@1' }, today: PRACTICE_DAY, ui: 'en' });
const post = (text: string, account: string, more: Partial<Post> = {}): Post => ({ id: 'i', text, account, ...more });
const own = (text: string, more: Partial<Post> = {}) =>
  post(text, PRACTICE.personalAccount, { as: PRACTICE.staff, ...more });
const institution = (text: string) => post(text, PRACTICE.account, { as: PRACTICE.head });

/** The text with the line put in, or as it was. */
function withLine(written: Post, kind: 'disclaimer' | 'signature', room?: number): string {
  const line = checker.insertions(written, room)[kind];
  return line ? written.text.slice(0, line.start) + line.text + written.text.slice(line.end) : written.text;
}

describe('the disclaimer', () => {
  test.each([
    ['Manuprāt, EUA kļūdās.', 'Manuprāt, EUA kļūdās.\nŠeit rakstu savā vārdā.'],
    ['Manuprāt, EUA kļūdās', 'Manuprāt, EUA kļūdās\nŠeit rakstu savā vārdā.'],
    ['Manuprāt, EUA kļūdās.  \n', 'Manuprāt, EUA kļūdās.\nŠeit rakstu savā vārdā.  \n'],
    ['Manuprāt, EUA kļūdās. #ezeri #upes', 'Manuprāt, EUA kļūdās.\nŠeit rakstu savā vārdā.\n#ezeri #upes'],
    ['Manuprāt, EUA kļūdās.\n\n#ezeri', 'Manuprāt, EUA kļūdās.\nŠeit rakstu savā vārdā.\n\n#ezeri'],
    ['EUA malači! 😄 #ezeri https://a.lv/x', 'EUA malači! 😄\nŠeit rakstu savā vārdā.\n#ezeri https://a.lv/x'],
    ['Es atbalstu EUA un #Lielo_talku', 'Es atbalstu EUA un #Lielo_talku\nŠeit rakstu savā vārdā.'],
    ['Lasiet par EUA: https://a.lv/x', 'Lasiet par EUA: https://a.lv/x\nŠeit rakstu savā vārdā.'],
    [
      'I think the Lakes and Rivers Agency is wrong. #lakes',
      'I think the Lakes and Rivers Agency is wrong.\nHere I speak for myself.\n#lakes',
    ],
    ['', 'Šeit rakstu savā vārdā.'],
    ['#ezeri', '#ezeri\nŠeit rakstu savā vārdā.'],
  ])('%j', (text, expected) => expect(withLine(own(text), 'disclaimer')).toBe(expected));

  test.each([
    'Manuprāt, EUA kļūdās. #ezeri #upes',
    'EUA atkal visu sačakarēja 😡 #ezeri',
    'I think the Lakes and Rivers Agency is wrong. #lakes',
  ])('settles what was found: %s', (text) => {
    expect(checker.check(own(text)).findings.map(({ check }) => check)).toContain('voice/undisclosed');
    expect(checker.check(own(withLine(own(text), 'disclaimer'))).findings).toEqual([]);
  });

  test('is the same that the finding offers', () => {
    const written = own('Manuprāt, EUA kļūdās. #ezeri');
    const [finding] = checker.check(written).findings;
    expect(finding?.fixes[0]).toMatchObject(checker.insertions(written).disclaimer ?? {});
  });

  test('is not put in twice, in whatever words it stands', () => {
    for (const text of ['EUA kļūdās. Viedoklis ir personīgs.', withLine(own('EUA kļūdās.'), 'disclaimer')]) {
      expect(checker.insertions(own(text))).toEqual({});
    }
  });

  test('is the built-in one where the rules have none, in the language of the post and not of the interface', () => {
    const text = 'Šodien Rīgā visu dienu līs, ņemiet līdzi lietussargu.';
    expect(bare.insertions(own(text)).disclaimer?.text).toBe('\nViedoklis ir personīgs.');
  });

  test('gives way where the site has no room for it', () => {
    expect(checker.insertions(own('EUA kļūdās.'), 10)).toEqual({});
    expect(checker.insertions(own('EUA kļūdās.'), 24).disclaimer?.text).toBe('\nŠeit rakstu savā vārdā.');
    const two = createAssistedChecker({
      rules: {
        ...PRACTICE.rules,
        voice: { disclaimers: { lv: ['Šeit rakstu tikai un vienīgi savā vārdā.', 'Mans viedoklis.'] } },
      },
      today: PRACTICE_DAY,
    });
    expect(two.insertions(own('EUA kļūdās.', { lang: 'lv' }), 20).disclaimer?.text).toBe('\nMans viedoklis.');
  });

  test('has no place on the institution’s account', () => {
    expect(checker.insertions(institution('Peldvieta ir atvērta.')).disclaimer).toBeUndefined();
  });
});

describe('the signature', () => {
  test.each([
    ['Peldvieta no rītdienas ir atvērta.', 'Peldvieta no rītdienas ir atvērta.\nEzeru un upju aģentūra'],
    [
      'Ezeru un upju aģentūra rīt atvērs peldvietu.',
      'Ezeru un upju aģentūra rīt atvērs peldvietu.\nEzeru un upju aģentūra',
    ],
    [
      'The bathing site is open again from tomorrow.',
      'The bathing site is open again from tomorrow.\nLakes and Rivers Agency',
    ],
    ['Peldvieta ir atvērta. #ezeri', 'Peldvieta ir atvērta. #ezeri\nEzeru un upju aģentūra'],
  ])('stands in the last line: %s', (text, expected) => {
    expect(withLine(institution(text), 'signature')).toBe(expected);
    expect(checker.check(institution(expected)).findings).toEqual([]);
  });

  test('is not put in twice', () => {
    for (const text of [
      'Peldvieta ir atvērta.\nEzeru un upju aģentūra',
      'Peldvieta ir atvērta. – Ezeru un upju aģentūra\n#ezeri',
      'Peldvieta ir atvērta. Ezeru un upju aģentūra.',
    ]) {
      expect(checker.insertions(institution(text)).signature, text).toBeUndefined();
    }
  });

  test('is the institution’s only, and nothing where the rules have none', () => {
    expect(checker.insertions(own('Līst.')).signature).toBeUndefined();
    expect(bare.insertions({ id: 'i', text: 'Līst.' })).toEqual({});
  });
});

test('whatever is written stays: hashtags, links and handles are whole and in order, and nothing is put in twice', () => {
  const part = fc.constantFrom(
    'Manuprāt, EUA kļūdās',
    'The agency is wrong',
    '#ezeri',
    '#MūsuUpes',
    'https://a.lv/x?y=1#z',
    '@EzeriUnUpes',
    '😄',
    '.',
    '!',
    ':',
    ' ',
    '\n',
    '\n\n',
    '«Tā»',
  );
  const texts = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(' '));
  const kept = (text: string) =>
    tokenize(text).flatMap(({ kind, text: written }) => (/^(?:hashtag|link|handle)$/.test(kind) ? [written] : []));
  fc.assert(
    fc.property(texts, fc.constantFrom('disclaimer' as const, 'signature' as const), (text, kind) => {
      const write = kind === 'disclaimer' ? own : institution;
      const better = withLine(write(text), kind);
      expect(kept(better)).toEqual(kept(text));
      expect(withLine(write(better), kind)).toBe(better);
    }),
  );
});
