import { expect, test } from 'vitest';
import { splitSentences } from '../../../src/engine/sentences.ts';
import { tokenize } from '../../../src/engine/tokens.ts';

const ABBREVIATIONS = new Set(['plkst', 'sk', 'nr', 'u.c', 'not', 'piem']);
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
  ['', []],
])('%s', (text, expected) => {
  expect(cut(text)).toEqual(expected);
});
