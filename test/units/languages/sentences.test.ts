import { expect, test } from 'vitest';
import { readPost } from '../../../src/languages/index.ts';

const sentences = (text: string, lang: 'lv' | 'en') =>
  readPost(text, lang).sentences.map(({ start, end }) => text.slice(start, end));

test.each([
  'Sākam plkst. 10 pie domes.',
  'Paņem līdzi, piem., Jāņa karti.',
  'To nosaka MK not. Nr. 445 un likums.',
  'Tur būs suņi, kaķi u. c. Latvijas dzīvnieki.',
  'Raksta prof. Bērziņa un dr. Kalns.',
  'Pieejami 3 milj. Eiropas fonda eiro.',
  'Sk. Vēstneša 5. lpp. Tabulu.',
  'Skola Brīvības ielā un Kr. Barona ielā',
  'Vilciens, t. i., Rīgas ekspresis, kavējas.',
  'Projekts ilgst no 2024. g. Rīgā.',
  'Runā ministre I. Bērziņa.',
])('one sentence: %s', (text) => expect(sentences(text, 'lv')).toEqual([text]));

test.each([
  'Dr. Smith and Mrs. Jones will speak.',
  'See No. 5 of the list, e.g. Riga.',
  'Meet us at St. Peter at 10 a.m. Friday.',
  'Written by Capt. Smith and Rev. Jones.',
])('one sentence in English: %s', (text) => expect(sentences(text, 'en')).toEqual([text]));

test.each([
  ['Parks ir slēgts. Atvērsim rīt.', 'lv', 2],
  ['Lūdzam ievērot drošību. Zvaniet 112. Paldies!', 'lv', 3],
  ['The park is shut. We open tomorrow.', 'en', 2],
  ['Šodien slēgta Rundāles pils. Apmeklētājiem atdosim naudu.', 'lv', 2],
  ['Par to runājām ar VID. Atbilde būs rīt.', 'lv', 2],
  ['Tas bija sen. Tagad viss ir citādi.', 'lv', 2],
  ['Brauciens ilgst 30 min. Biļetes pārdod vadītājs.', 'lv', 2],
  ['The museum shows modern art. Entry is free.', 'en', 2],
  ['So do I. Then we left.', 'en', 2],
] as const)('%s', (text, lang, count) => expect(sentences(text, lang)).toHaveLength(count));
