import { expect, test } from 'vitest';
import { findLeads } from '../../../src/engine/leads.ts';
import { findQuotes } from '../../../src/engine/quotes.ts';

const quoted = (text: string) => findQuotes(text).map(({ start, end }) => text.slice(start, end));
const led = (text: string) => findLeads(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Viņa saka: «Es domāju.» Un viss.', ['«Es domāju.»']],
  ['„Es nāku” un "viņš iet"', ['„Es nāku”', '"viņš iet"']],
  ['“I think so,” she said', ['“I think so,”']],
  ['Garums 5" un platums', []],
  ['«nekad neaizvērts', []],
  ['Viņa: «viens\n\ndivi»', []],
  ['Viņa stāsta.\n\n«Viens «Ceļš».\n\nDivi.»\n\nTā.', ['«Viens «Ceļš».\n\nDivi.»', '«Ceļš»']],
  ['«Viens\n\ndivi', []],
  ['\\"Viens,\\" saka Anna. \\"Divi.\\"', ['"Viens,\\"', '"Divi.\\"']],
  ['«Biedrība «Ceļš» aug. Tas ir labi,» saka Anna.', ['«Biedrība «Ceļš» aug. Tas ir labi,»', '«Ceļš»']],
  ['„Biedrība „Ceļš” aug. Tas ir labi,” saka Anna.', ['„Biedrība „Ceļš” aug. Tas ir labi,”', '„Ceļš”']],
  ['„Biedrība “Ceļš” aug. Tas ir labi,” saka Anna.', ['„Biedrība “Ceļš” aug. Tas ir labi,”', '“Ceļš”']],
  ['"Biedrība "Ceļš" aug. Tas ir labi," saka Anna.', ['"Biedrība "Ceļš" aug. Tas ir labi,"', '"Ceļš"']],
  ['«Biedrība „Ceļš“ aug,» saka Anna.', ['«Biedrība „Ceļš“ aug,»', '„Ceļš“']],
  [',,Es domāju, ka tas ir labi," uzsvēra Anna.', [',,Es domāju, ka tas ir labi,"']],
  [",,Es domāju tā,'' uzsvēra Anna.", [",,Es domāju tā,''"]],
  [',,Es domāju tā,’’ uzsvēra Anna.', [',,Es domāju tā,’’']],
  ['‚‚Es domāju tā”, uzsvēra Anna.', ['‚‚Es domāju tā”']],
  ['»Es domāju tā«, saka Anna.', ['»Es domāju tā«']],
  ['»Es domāju tā,» saka Anna.', ['»Es domāju tā,»']],
  ['« Es domāju tā », saka Anna.', ['« Es domāju tā »']],
  ['“Es domāju tā“, saka Anna.', ['“Es domāju tā“']],
  ['”Es domāju tā”, saka Anna.', ['”Es domāju tā”']],
  ['(„Ceļš” un "Laiva")', ['„Ceļš”', '"Laiva"']],
  ["Our series 'Why I volunteer' starts on Monday.", ["'Why I volunteer'"]],
  ["'I don't fish for prizes, I fish for quiet,' says Anna.", ["'I don't fish for prizes, I fish for quiet,'"]],
  ["'The boys' coats are mine,' she said.", ["'The boys' coats are mine,'"]],
  ['‘The boys’ coats are mine,’ she said.', ['‘The boys’ coats are mine,’']],
  ['“She said ‘no’ to me,” he says.', ['“She said ‘no’ to me,”', '‘no’']],
  ["'Tis the season. The boys' coats are mine.", []],
  ["The boys' coats and the girls' hats", []],
  ["rock 'n' roll, don't", []],
  ['Ekrāni 55" un 65" par puscenu', []],
  ['«»', []],
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

test('a quotation may be long', () => {
  const text = `Viņa stāsta: „${'Es te strādāju. '.repeat(60)}Un viss.” Tā.`;
  expect(quoted(text)).toEqual([text.slice(13, -4)]);
});

test.each([
  ['Anna saka: „Viens.\n\n„Divi.\n\n„Trīs.” Un viss.', ['„Viens.', '„Divi.', '„Trīs.”']],
  ['“One.\n\n“Two,” she said.', ['“One.', '“Two,”']],
  ['«Viens.\n«Divi.» Un viss.', ['«Viens.', '«Divi.»']],
  ['„Viens.\n\n„Divi.\n\nBeigas.', []],
  ['„Viens.\n\nDivi.”', ['„Viens.\n\nDivi.”']],
  ['Tā: „Viens.\n\nDivi.”', []],
])('a mark on each paragraph, closed at the last: %j', (text, expected) => {
  expect(quoted(text)).toEqual(expected);
});
