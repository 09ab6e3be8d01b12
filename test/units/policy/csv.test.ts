import { expect, test } from 'vitest';
import { readCsv } from '../../../src/policy/tables/csv.ts';

const cells = (source: string) => readCsv(source).map((row) => row.cells);

test.each([
  [
    'text,as\nSveiki,una\n',
    [
      ['text', 'as'],
      ['Sveiki', 'una'],
    ],
  ],
  [
    'text;as\n"Viens; divi";una',
    [
      ['text', 'as'],
      ['Viens; divi', 'una'],
    ],
  ],
  ['\uFEFFtext\r\n"Rinda\r\nvēl ""viena"""\r\n', [['text'], ['Rinda\r\nvēl "viena"']]],
  ['text\n\n\nSveiki', [['text'], ['Sveiki']]],
  [
    'teksts\tkonts\n"Viens\nun, divi"\tx.com/@eua',
    [
      ['teksts', 'konts'],
      ['Viens\nun, divi', 'x.com/@eua'],
    ],
  ],
  ['', []],
])('%j', (source, expected) => {
  expect(cells(source)).toEqual(expected);
});

test('a row knows the line it begins on', () => {
  expect(readCsv('text\n"a\nb"\nc').map(({ line }) => line)).toEqual([1, 2, 4]);
});
