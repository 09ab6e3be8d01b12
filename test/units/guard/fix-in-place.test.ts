// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import type { Fix } from '../../../src/engine/types.ts';
import { EDITORS } from '../../../src/guard/editors/index.ts';
import { type Fixed, fixInPlace } from '../../../src/guard/writing/apply-fixes/fix-in-place.ts';

const fix = (start: number, end: number, text: string): Fix => ({ start, end, text, label: 'Labot' });
afterEach(() => vi.restoreAllMocks());

type Answer = (value: string, start: number, end: number, words: string) => string;

/** A text field whose editor answers each step as the test wants; what it can undo was in it before. */
function field(value: string, answer: Answer, undoes = true) {
  const element = document.createElement('textarea');
  element.value = value;
  const steps: string[] = [];
  const history = ['earlier'];
  const take = async (start: number, end: number, words: string) => {
    steps.push(words);
    const next = answer(element.value, start, end, words);
    history.push(element.value);
    element.value = next;
  };
  vi.spyOn(EDITORS.textarea, 'replace').mockImplementation((_, { start, end }, words) => take(start, end, words));
  vi.spyOn(EDITORS.textarea, 'breakLine').mockImplementation((_, at) => take(at, at, '\n'));
  document.execCommand = (command) => {
    if (command === 'undo' && undoes) element.value = history.pop() ?? element.value;
    return true;
  };
  const fixes = (...all: Fix[]): Promise<Fixed> => fixInPlace({ editable: () => element, editor: 'textarea' }, all);
  return { element, steps, history, fixes };
}
const obedient: Answer = (value, start, end, words) => value.slice(0, start) + words + value.slice(end);

test('several fixes are made from the end, line breaks by the editor’s own way', async () => {
  const { element, steps, fixes } = field('aa bb', obedient);
  expect((await fixes(fix(0, 2, 'A'), fix(5, 5, '\nViedoklis ir personīgs.'))).outcome).toBe('done');
  expect(element.value).toBe('A bb\nViedoklis ir personīgs.');
  expect(steps).toEqual(['Viedoklis ir personīgs.', '\n', 'A']);
});

test('FAULTS 1.7: what has no room is not begun', async () => {
  const { element, steps, fixes } = field('aa bb', obedient);
  element.maxLength = 6;
  expect(await fixes(fix(0, 2, 'AAAA'))).toEqual({ outcome: 'no-room', wanted: 'AAAA bb' });
  expect(steps).toEqual([]);
  expect((await fixes(fix(0, 2, 'AAAA'), fix(3, 5, 'b'))).outcome).toBe('done');
  expect(element.value).toBe('AAAA b');
});

test('FAULTS 8.7: an editor that makes something else of it has it undone, with all that was done before', async () => {
  const { element, steps, history, fixes } = field('aa bb', (value, start, end, words) =>
    words === 'A' ? `${value}?` : obedient(value, start, end, words),
  );
  expect(await fixes(fix(0, 2, 'A'), fix(3, 5, 'B'))).toEqual({ outcome: 'unchanged', wanted: 'A B' });
  expect(element.value).toBe('aa bb');
  expect(steps).toEqual(['B', 'A']);
  expect(history).toEqual(['earlier']);
});

test('FAULTS 8.7: an undo that takes more along is made good', async () => {
  const { element, history, fixes } = field('aa bb', (value, start, end, words) =>
    words === 'A' ? 'A?' : obedient(value, start, end, words),
  );
  const undo = document.execCommand;
  document.execCommand = (command) => {
    // As an editor that takes what was typed just before for the same change.
    if (command === 'undo' && history.length > 0) history[history.length - 1] = 'aa b';
    return undo.call(document, command);
  };
  expect((await fixes(fix(0, 2, 'A'))).outcome).toBe('unchanged');
  expect(element.value).toBe('aa bb');
});

test('FAULTS 8.7: where nothing can be undone that is said', async () => {
  const { element, fixes } = field('aa bb', () => 'zz', false);
  expect(await fixes(fix(0, 2, 'A'))).toEqual({ outcome: 'broken', wanted: 'A bb' });
  expect(element.value).toBe('zz');
});

test('an editor that throws is left alone', async () => {
  const { element, fixes } = field('aa', () => {
    throw new Error('gone');
  });
  expect(await fixes(fix(0, 2, 'A'))).toEqual({ outcome: 'unchanged', wanted: 'A' });
  expect(element.value).toBe('aa');
});
