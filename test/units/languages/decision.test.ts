import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../src/engine/tokens.ts';
import { decideLanguage, readPost } from '../../../src/languages/index.ts';
import { ESTONIAN } from './samples/estonian.ts';
import { LITHUANIAN } from './samples/lithuanian.ts';
import { FINNISH, FRENCH, GERMAN, POLISH, SWEDISH } from './samples/others.ts';
import { RUSSIAN } from './samples/russian.ts';

const language = (text: string) => decideLanguage(tokenize(text), text);
const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

describe('Latvian', () => {
  const posts = [
    'Labrīt!',
    'Šodien parks ir atvērts.',
    'Paldies visiem, kas palīdzēja!',
    'Tiltu remontēs līdz rudenim.',
    'Aicinām uz sapulci plkst. 18',
    'Vai rīt līs?',
    'Ledus uz ezera ir bīstams.',
  ];
  test.each(posts)('%s', (text) => expect(language(text)).toBe('lv'));
  test.each(posts.map(bare))('%s (without diacritics)', (text) => expect(language(text)).toBe('lv'));
  test('decomposed', () => expect(language('Šodien parks ir atvērts.'.normalize('NFD'))).toBe('lv'));
});

describe('English', () => {
  test.each([
    'Thanks!',
    'The park is open today.',
    'Please keep off the ice',
    'Bridge closed until autumn',
    'We’re here to help.',
    'evacuees can return',
  ])('%s', (text) => expect(language(text)).toBe('en'));
});

describe('the stronger language of a mixture', () => {
  test.each([
    ['Šodien mūsu team uzvarēja, so proud!', 'lv'],
    ['I ❤️ Rīga, Latvija un visi, kas šeit dzīvo', 'lv'],
    ['We had a great day in Rīga with colleagues from Jūrmala', 'en'],
    ['Привет, Rīga! Šodien satiekamies pie pieminekļa.', 'lv'],
  ])('%s', (text, lang) => expect(language(text)).toBe(lang));
});

describe('links, handles, tags and quotations', () => {
  test.each([
    ['Paldies! #HappyBirthday #LoveYou', 'lv'],
    ['«I love this city» tā saka visi, kas atbrauc', 'lv'],
    ['Viss kārtībā https://www.theguardian.com/the-best-of-the-week @thankyou', 'lv'],
    ['#atpūtaLatvijā #ezeri', 'lv'],
  ])('%s', (text, lang) => expect(language(text)).toBe(lang));
});

describe('too little to tell', () => {
  test.each(['', 'OK', '112', '👍👍', 'https://x.com', '@mezuparki', '...', '\ud83d', 'A1'])('%j', (text) =>
    expect(language(text)).toBe('unknown'),
  );
});

describe('other languages are never taken for ours', () => {
  const lines = Object.entries({ LITHUANIAN, ESTONIAN, RUSSIAN, POLISH, GERMAN, FINNISH, SWEDISH, FRENCH }).flatMap(
    ([name, text]) => text.split('\n').map((line) => [name, line] as const),
  );
  test.each(lines)('%s: %s', (_, line) => expect(['other', 'unknown']).toContain(language(line)));

  test.each([LITHUANIAN, ESTONIAN, RUSSIAN])('and most are known to be another', (text) => {
    const known = text.split('\n').filter((line) => language(line) === 'other').length;
    expect(known / text.split('\n').length).toBeGreaterThan(0.9);
  });
});

test('what the writer says goes', () => {
  expect(readPost('Kā iet?').lang).toBe('lv');
  expect(readPost('Kā iet?', 'en').lang).toBe('en');
});
