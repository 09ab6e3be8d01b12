// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import type { Writing } from '../../../src/guard/text-in-hand.ts';
import { editsOf, type Kept } from '../../../src/guard/writing/drafts.ts';
import type { Field } from '../../../src/sites/site.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const empty = (...fields: (Field | undefined)[]) =>
  ({ parts: fields.map((field) => ({ read: { text: '', pieces: [] }, field })) }) as unknown as Writing;

const kept = (...parts: [text: string, field?: Field][]): Kept => ({
  text: '',
  parts: parts.map(([text, field]) => ({ text, ...(field && { field }) })),
  when: 0,
  sent: false,
});

/** What goes into which part. */
const put = (draft: Kept, writing: Writing) => editsOf(draft, writing).map(({ part, range }) => [part, range.text]);

test('every field gets its own text back, and the text its own', () => {
  const draft = kept(['Par ledu', 'title'], ['Ledus ir plāns.'], ['Jā', 'poll'], ['Nē', 'poll']);
  expect(put(draft, empty('title', undefined, 'poll', 'poll'))).toEqual([
    [1, 'Ledus ir plāns.'],
    [0, 'Par ledu'],
    [2, 'Jā'],
    [3, 'Nē'],
  ]);
});

test('a title never comes into the text, also where its field is closed', () => {
  expect(put(kept(['Par ledu', 'warning'], ['Ledus ir plāns.']), empty(undefined))).toEqual([[0, 'Ledus ir plāns.']]);
});

test('the posts of a thread come back in one, as they can be parted again', () => {
  expect(put(kept(['Viens.'], ['Divi.']), empty(undefined))).toEqual([[0, 'Viens.\n\nDivi.']]);
});
