import { expect, test } from 'vitest';
import { splitSentences } from '../../../src/engine/sentences.ts';
import { tokenize } from '../../../src/engine/tokens.ts';

const ABBREVIATIONS = {
  always: new Set(['plkst', 'sk', 'nr', 'u.c', 'not', 'piem']),
  beforeNumber: new Set(['pils', 'vid', 'art']),
};
const cut = (text: string) =>
  splitSentences(text, tokenize(text), ABBREVIATIONS).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Pirmais. Otrais! Trešais?', ['Pirmais.', 'Otrais!', 'Trešais?']],
  ['Sākam plkst. 9.00. Nāciet!', ['Sākam plkst. 9.00.', 'Nāciet!']],
  ['Sk. MK not. Nr. 5. un pielikumu', ['Sk. MK not. Nr. 5. un pielikumu']],
  ['Atver 2026. gada 5. maijā.', ['Atver 2026. gada 5. maijā.']],
  ['J. Bērzs runās rīt.', ['J. Bērzs runās rīt.']],
  ['Viena rinda\nOtra rinda', ['Viena rinda', 'Otra rinda']],
  ['Viņš teica: «Nākšu.» Un nāca.', ['Viņš teica: «Nākšu.»', 'Un nāca.']],
  ['Slēgta Rundāles pils. Apmeklētājiem atdos naudu.', ['Slēgta Rundāles pils.', 'Apmeklētājiem atdos naudu.']],
  ['Runājām ar VID. Atbilde būs rīt.', ['Runājām ar VID.', 'Atbilde būs rīt.']],
  ['We like modern art. Visitors do too.', ['We like modern art.', 'Visitors do too.']],
  ['See art. 5 of it.', ['See art. 5 of it.']],
  ['ministre I. Bērziņa', ['ministre I. Bērziņa']],
  ['', []],
])('%s', (text, expected) => {
  expect(cut(text)).toEqual(expected);
});

const WRAPPED = `No pirmdienas slēgta laipa pie ezera, jo tās dēļi ir
sapuvuši un pa tiem staigāt nav droši. Jaunu laipu
atvērsim pavasarī, kad būs nokusis ledus.`;

test('a line that ends only for want of room ends no sentence', () => {
  expect(cut(WRAPPED)).toHaveLength(2);
  expect(cut(WRAPPED.replaceAll('\n', '\r\n'))).toHaveLength(2);
});

test.each([
  'Laipa pie ezera ir slēgta līdz pavasarim\nGarā taka ir vaļā un gaida jūs visus kopā\nPaldies',
  'Dienas kārtība\nTikšanās ar iedzīvotājiem un jautājumi\n- par laipu un tās remontu pie ezera',
  'Viens\ndivi\ntrīs',
])('a line of its own is a sentence: %j', (text) => expect(cut(text)).toHaveLength(3));
