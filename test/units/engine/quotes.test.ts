import { expect, test } from 'vitest';
import { findLeads, findQuotes } from '../../../src/engine/quotes.ts';

const quoted = (text: string) => findQuotes(text).map(({ start, end }) => text.slice(start, end));
const led = (text: string) => findLeads(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Viņa saka: «Es domāju.» Un viss.', ['«Es domāju.»']],
  ['„Es nāku” un "viņš iet"', ['„Es nāku”', '"viņš iet"']],
  ['“I think so,” she said', ['“I think so,”']],
  ['Garums 5" un platums', []],
  ['«nekad neaizvērts', []],
  ['«viens\n\ndivi»', []],
])('quotations in %s', (text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test.each([
  ['Anna Kalve: es priecājos', ['es priecājos']],
  ['Laba ziņa: pensijas pieaugs', []],
  ['Rīt būs lietus: ņemiet lietussargu', []],
])('speech after a name in %s', (text, expected) => {
  expect(led(text)).toEqual(expected);
});
