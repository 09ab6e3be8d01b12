import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lacksDiacritics, tokenize } from '../../../src/engine/tokens.ts';

const kinds = (text: string) => tokenize(text).map(({ kind, text: letters }) => `${kind}:${letters}`);

describe('kinds of tokens', () => {
  test.each([
    ['Sveiki, pasaule!', ['word:Sveiki', 'mark:,', 'word:pasaule', 'mark:!']],
    ['Lasi https://eua.gov.lv/karte?x=1#a.', ['word:Lasi', 'link:https://eua.gov.lv/karte?x=1#a', 'mark:.']],
    ['Raksti info@eua.gov.lv vai @eua_lv', ['word:Raksti', 'mail:info@eua.gov.lv', 'word:vai', 'handle:@eua_lv']],
    ['@eua@mastodon.social', ['handle:@eua@mastodon.social']],
    ['#TīriŪdeņi un #2026gads', ['hashtag:#TīriŪdeņi', 'word:un', 'hashtag:#2026gads']],
    ['1 250,50 eiro, plkst. 9.30', ['number:1 250,50', 'word:eiro', 'mark:,', 'word:plkst', 'mark:.', 'number:9.30']],
    ["don't un e-pasts", ["word:don't", 'word:un', 'word:e-pasts']],
    ['👩‍👩‍👧 🇱🇻 ☔️', ['emoji:👩‍👩‍👧', 'emoji:🇱🇻', 'emoji:☔️']],
    ['Beidzās.Rīt sāksies', ['word:Beidzās', 'mark:.', 'word:Rīt', 'word:sāksies']],
    ['eua.gov.lv/karte', ['link:eua.gov.lv/karte']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

/** What is left where nobody sees white space and format characters. */
const seen = (text: string) => text.replace(/[\s\p{Cf}]/gu, '');

test('offsets hold in any text, and tokens neither overlap nor leave letters out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      let at = 0;
      for (const token of tokenize(text)) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(token.start).toBeGreaterThanOrEqual(at);
        expect(seen(text.slice(at, token.start))).toBe('');
        at = token.end;
      }
      expect(seen(text.slice(at))).toBe('');
    }),
  );
});

test.each([
  ['Manu\u00adprāt, jā', ['manuprāt 0-9', ', 9-10', 'jā 11-13']],
  ['proc\u00ades\u00adi', ['procesi 0-9']],
  ['pro\u200bcess\u2060', ['process 0-8']],
  ['\ufeffEs\u200b \u200bnāku', ['es 1-3', 'nāku 6-10']],
  ['lasi eua.gov.lv\u200b un', ['lasi 0-4', 'eua.gov.lv 5-15', 'un 17-19']],
  ['👩‍👩‍👧', ['👩‍👩‍👧 0-8']],
])('nobody sees format characters, and a word goes on behind them: %j', (text, expected) => {
  expect(tokenize(text).map(({ lower, start, end }) => `${lower} ${start}-${end}`)).toEqual(expected);
});

test('letters made of two code points are compared as one, and keep their offsets', () => {
  const [word] = tokenize('rīkojums'.normalize('NFD'));
  expect(word?.lower).toBe('rīkojums');
  expect(word?.end).toBe(9);
  expect(lacksDiacritics('rīks'.normalize('NFD'))).toBe(false);
  expect(lacksDiacritics('riks')).toBe(true);
});
