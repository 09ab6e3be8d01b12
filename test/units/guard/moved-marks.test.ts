import { describe, expect, test } from 'vitest';
import { movedCaret } from '../../../src/guard/writing/caret.ts';
import { movedMarks } from '../../../src/guard/writing/marks/moved-marks.ts';

const TEXT = 'Te ir ezers un upe.';
const EZERS = { start: 6, end: 11 };
const UPE = { start: 15, end: 18 };

/** The words that are underlined after the text was changed and before it is checked. */
const underlined = (after: string) =>
  movedMarks(TEXT, after, [EZERS, UPE]).map(({ start, end }) => after.slice(start, end));

describe('underlines follow a change of the text', () => {
  test.each([
    ['words put in front', 'Jā! Te ir ezers un upe.', ['ezers', 'upe']],
    ['a line put between', 'Te ir ezers\n un upe.', ['ezers', 'upe']],
    ['words taken from the front', 'ir ezers un upe.', ['ezers', 'upe']],
    ['words put behind', 'Te ir ezers un upe. Jā!', ['ezers', 'upe']],
    ['a letter inside a word', 'Te ir ezzers un upe.', ['upe']],
    ['a letter put on to a word', 'Te ir ezersa un upe.', ['upe']],
    ['two words run together', 'Te ir ezersun upe.', ['upe']],
    ['a word taken out', 'Te ir un upe.', ['upe']],
    ['both words replaced at once', 'Te ir jūra un straumes.', []],
    ['everything taken out', '', []],
  ])('%s', (_, after, words) => {
    expect(underlined(after)).toEqual(words);
  });
});

describe('the caret after fixes', () => {
  const fixes = [
    { start: 0, end: 2, text: 'Šeit', label: '' },
    { start: 6, end: 11, text: 'jūra', label: '' },
    { start: 19, end: 19, text: ' Viedoklis ir personīgs.', label: '' },
  ];
  const moved = (at: number) => movedCaret({ part: 0, start: at, end: at }, fixes).start;

  test('is moved by the fixes before it alone', () => {
    expect([moved(0), moved(4), moved(13)]).toEqual([0, 6, 14]);
  });
  test('goes to the end of the fix that it stood in', () => {
    expect(moved(8)).toBe(12);
  });
  test('stays where the person writes, ahead of what is put in there', () => {
    expect(moved(19)).toBe(20);
  });
});
