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

test('offsets hold in any text, and tokens neither overlap nor leave letters out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      let at = 0;
      for (const token of tokenize(text)) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(token.start).toBeGreaterThanOrEqual(at);
        expect(text.slice(at, token.start).trim()).toBe('');
        at = token.end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});

test('letters made of two code points are compared as one, and keep their offsets', () => {
  const [word] = tokenize('rīkojums'.normalize('NFD'));
  expect(word?.lower).toBe('rīkojums');
  expect(word?.end).toBe(9);
  expect(lacksDiacritics('rīks'.normalize('NFD'))).toBe(false);
  expect(lacksDiacritics('riks')).toBe(true);
});
