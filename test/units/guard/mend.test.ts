// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import type { Fix } from '../../../src/engine/types.ts';
import { mended, mendInPlace, withoutOverlap } from '../../../src/guard/active/mend.ts';
import { EDITORS } from '../../../src/guard/editors/editor.ts';

const fix = (start: number, end: number, text: string): Fix => ({ start, end, text, label: 'Labot' });

/** A text field whose editor answers each step as the test wants. */
function field(value: string, answer: (value: string, start: number, end: number, words: string) => string) {
  const element = document.createElement('textarea');
  element.value = value;
  const steps: string[] = [];
  const take = async (start: number, end: number, words: string) => {
    steps.push(words);
    element.value = answer(element.value, start, end, words);
  };
  vi.spyOn(EDITORS.textarea, 'replace').mockImplementation((_, { start, end }, words) => take(start, end, words));
  vi.spyOn(EDITORS.textarea, 'breakLine').mockImplementation((_, at) => take(at, at, '\n'));
  return { element, steps };
}
const obedient = (value: string, start: number, end: number, words: string) =>
  value.slice(0, start) + words + value.slice(end);

test('mends change their own ranges and nothing else', () => {
  expect(mended('aa bb cc', [fix(0, 2, 'AAA'), fix(6, 8, '')])).toBe('AAA bb ');
});

test('of mends that overlap only the first is made', () => {
  expect(withoutOverlap([fix(3, 8, 'x'), fix(0, 5, 'y'), fix(8, 9, 'z')]).map(({ text }) => text)).toEqual(['y', 'z']);
});

test('several mends are made from the end, line breaks by the editor’s own way', async () => {
  const { element, steps } = field('aa bb', obedient);
  const result = await mendInPlace(element, 'textarea', [fix(0, 2, 'A'), fix(5, 5, '\nViedoklis ir personīgs.')]);
  expect(result.done).toBe(true);
  expect(element.value).toBe('A bb\nViedoklis ir personīgs.');
  expect(steps).toEqual(['Viedoklis ir personīgs.', '\n', 'A']);
});

test('an editor that makes something else of it is left alone, and the wanted text is handed out', async () => {
  const { element, steps } = field('aa bb', (value) => `${value}?`);
  const result = await mendInPlace(element, 'textarea', [fix(0, 2, 'A'), fix(3, 5, 'B')]);
  expect(result).toEqual({ done: false, wanted: 'A B' });
  expect(steps).toEqual(['B']);
});

test('an editor that throws is left alone', async () => {
  const { element } = field('aa', () => {
    throw new Error('gone');
  });
  expect(await mendInPlace(element, 'textarea', [fix(0, 2, 'A')])).toEqual({ done: false, wanted: 'A' });
});
