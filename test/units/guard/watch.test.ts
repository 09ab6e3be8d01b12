// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import type { Active } from '../../../src/guard/script-bridge.ts';
import type { Writing } from '../../../src/guard/text-in-hand.ts';
import type { Loader } from '../../../src/guard/waiting/loader.ts';
import { watchWriting } from '../../../src/guard/waiting/watch.ts';
import type { Site } from '../../../src/sites/site.ts';

const UNKNOWN: Site = { id: 'forum.example', name: 'A forum', hosts: [], never: [], account: [], surfaces: [] };
const KNOWN: Site = {
  ...UNKNOWN,
  surfaces: [
    {
      id: 'text',
      editor: 'textarea',
      editable: ['textarea'],
      bounds: ['form'],
      publish: ['button'],
      keys: [],
      kinds: [],
      answered: [],
    },
  ],
};

const leaving = new AbortController();
afterEach(() => leaving.abort());

test('what somebody writes before the page is known is theirs once it is', async () => {
  document.body.innerHTML = '<form><textarea></textarea><button>Publicēt</button></form>';
  const text = document.querySelector('textarea') as HTMLTextAreaElement;
  let site = UNKNOWN;
  let learned: (() => void) | undefined;
  const seen: (string | undefined)[] = [];
  const active = {
    acts: (writing?: Writing) => seen.push(writing?.parts.map(({ read }) => read.text).join()),
    attend: () => {},
  } as unknown as Active;
  const loader = {
    active: () => active,
    load: async () => true,
    loadUnknown: async (_, again) => {
      learned ??= again;
    },
  } as Partial<Loader> as Loader;
  const asIfByHand = { did: () => true, note: () => {} };
  watchWriting(
    () => site,
    () => loader,
    asIfByHand,
    leaving.signal,
  );

  text.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  text.value = 'Labrīt!';
  text.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  expect(seen).toEqual([]);

  site = KNOWN;
  learned?.();
  await vi.waitFor(() => expect(seen).toEqual(['Labrīt!']));
});
