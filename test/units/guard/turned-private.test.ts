// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Composer } from '../../../src/sites/composer.ts';
import { mastodon } from '../../../src/sites/mastodon/index.ts';

const said: Record<string, unknown>[] = [];
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'own',
      onMessage: { addListener: () => {}, removeListener: () => {} },
      sendMessage: async (message: Record<string, unknown>) => {
        said.push(message);
        return { done: true };
      },
    },
  },
}));

const { createDrafts } = await import('../../../src/guard/writing/drafts.ts');
const { readWriting } = await import('../../../src/guard/text-in-hand.ts');
const { composerOfText } = await import('../../../src/sites/composer.ts');

const FORM = `<form class="compose-form"><textarea class="autosuggest-textarea__textarea"></textarea>
  <div class="compose-form__dropdowns"><svg class="icon icon-globe"></svg></div>
  <div class="compose-form__submit"><button type="submit">Post</button></div></form>`;

let leaving: AbortController;
let drafts: ReturnType<typeof createDrafts>;

beforeEach(() => {
  vi.useFakeTimers();
  // jsdom lays nothing out: everything is shown.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 400, 80));
  document.body.innerHTML = FORM;
  leaving = new AbortController();
  const heed = async (_: unknown, asked: Promise<unknown>) => void (await asked);
  drafts = createDrafts({ heed, notKept: () => undefined, said: () => {} } as never, () => {}, leaving.signal);
});
afterEach(() => {
  leaving.abort();
  said.splice(0);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const textarea = () => document.querySelector('textarea') as HTMLTextAreaElement;
const composer = (): Composer => {
  const path = [];
  for (let at: Element | null = textarea(); at; at = at.parentElement) path.push(at);
  const found = composerOfText(mastodon, path);
  if (!found) throw new Error('There is no composer.');
  return found;
};
const write = (text: string) => {
  textarea().value = text;
  drafts.look(readWriting(composer()));
};
const setTo = (sign: 'at' | 'globe') => document.querySelector('svg')?.setAttribute('class', `icon icon-${sign}`);
const types = () => said.map(({ type }) => type);

test('FAULTS 3.1: what was kept while it was public is dropped as soon as it is private', async () => {
  write('Tikai tev.');
  await vi.advanceTimersByTimeAsync(1500);
  expect(types()).toEqual(['draft-keep']);
  setTo('at');
  drafts.withdraw();
  expect(types()).toEqual(['draft-keep', 'draft-drop']);
  expect(said[1]).toMatchObject({ surface: 'compose', kind: 'post', sentSince: expect.any(Number) });
});

test.each([['the next press', 'click'] as const, ['leaving the page', 'pagehide'] as const])(
  'FAULTS 3.1: what waits to be kept is not, where %s finds it private',
  async (_, type) => {
    write('Tikai tev.');
    setTo('at');
    dispatchEvent(new Event(type));
    await vi.advanceTimersByTimeAsync(5000);
    expect(types()).toEqual(['draft-drop']);
  },
);

test('FAULTS 3.1: where nothing is pressed, it is not kept either when its time has come', async () => {
  write('Tikai tev.');
  setTo('at');
  await vi.advanceTimersByTimeAsync(5000);
  expect(types()).toEqual(['draft-drop']);
});

test('FAULTS 3.1: drawn anew by the site, a text is the same one', async () => {
  write('Tikai tev.');
  await vi.advanceTimersByTimeAsync(1500);
  document.body.innerHTML = FORM;
  textarea().value = 'Tikai tev.';
  setTo('at');
  drafts.withdraw();
  expect(types()).toEqual(['draft-keep', 'draft-drop']);
});

test('a private message takes no public draft along that was another text', async () => {
  write('Visiem.');
  await vi.advanceTimersByTimeAsync(1500);
  document.body.innerHTML = FORM;
  textarea().value = 'Tikai tev.';
  setTo('at');
  drafts.withdraw();
  expect(types()).toEqual(['draft-keep']);
});

test('FAULTS 3.1: what went out as public goes too, while it still stands there', async () => {
  write('Tikai tev.');
  const before = Date.now();
  drafts.released(readWriting(composer()));
  setTo('at');
  drafts.withdraw();
  expect(types()).toEqual(['draft-release', 'draft-drop']);
  expect(Number(said[1]?.sentSince)).toBeLessThanOrEqual(before);
});

test('what went out and is gone stays as sent, whatever is written next', async () => {
  write('Visiem.');
  drafts.released(readWriting(composer()));
  textarea().value = '';
  drafts.look(readWriting(composer()));
  setTo('at');
  textarea().value = 'Tikai tev.';
  drafts.withdraw();
  expect(types().filter((type) => type === 'draft-drop')).toEqual([]);
});

test('public again, it is kept again', async () => {
  write('Tikai tev.');
  await vi.advanceTimersByTimeAsync(1500);
  setTo('at');
  drafts.withdraw();
  setTo('globe');
  write('Tikai tev.');
  await vi.advanceTimersByTimeAsync(1500);
  expect(types()).toEqual(['draft-keep', 'draft-drop', 'draft-keep']);
});
