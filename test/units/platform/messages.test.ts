import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Tabs } from 'webextension-polyfill';

const OWN = 'chrome-extension://own';
type Heard = (message: unknown, sender: object) => Promise<unknown> | undefined;
const heard: Heard[] = [];

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'own',
      getURL: () => `${OWN}/`,
      onMessage: { addListener: (listener: Heard) => heard.push(listener), removeListener: () => {} },
    },
  },
}));

const { answerMessages, isAllowed } = await import('../../../src/platform/messages.ts');

const PAGE = { id: 'own', origin: 'https://x.com', tab: { id: 7 } as Tabs.Tab, frameId: 0 };
const POPUP = { id: 'own', origin: OWN };
const leaving = new AbortController();
const nothing = async () => undefined;
const NO_STORES = {
  words: nothing,
  'frame-word': nothing,
  'frame-vouch': nothing,
  'draft-keep': nothing,
  'draft-find': nothing,
  'draft-release': nothing,
  'draft-drop': nothing,
  'record-add': nothing,
  silence: nothing,
  'show-again': nothing,
  'account-is': nothing,
  'account-asked': nothing,
  people: nothing,
  'me-is': nothing,
  'entries-read': nothing,
  'entries-write': nothing,
};
const say: Heard = (message, sender) => heard.at(-1)?.(message, sender);

beforeEach(() => {
  answerMessages(
    {
      engine: async (message, sender) => ({ message, sender }),
      unknown: async () => 'slice',
      settings: async () => 'slice',
      ...NO_STORES,
    },
    leaving.signal,
  );
});
afterEach(() => heard.splice(0));

test('a content script gets its answer', async () => {
  expect(await say({ type: 'engine' }, PAGE)).toEqual({ message: { type: 'engine' }, sender: PAGE });
});

test('words are given of languages that we know, so that no message names a script', () => {
  expect(say({ type: 'words', language: '../active' }, PAGE)).toBeUndefined();
  expect(say({ type: 'words', language: 'en' }, PAGE)).toBeDefined();
});

test('FAULTS 2.6: a site that a message names reaches nobody', async () => {
  expect(await say({ type: 'engine', site: 'facebook.com' }, PAGE)).toEqual({
    message: { type: 'engine' },
    sender: PAGE,
  });
});

test.each([
  ['another extension', { type: 'engine' }, { ...PAGE, id: 'other' }],
  ['a page of ours that is no tab', { type: 'engine' }, POPUP],
  ['an unknown message', { type: 'erase' }, PAGE],
  ['a name that every object has', { type: 'constructor' }, PAGE],
  ['a wrong shape', { type: 'silence', check: 5 }, PAGE],
  ['endless words', { type: 'silence', check: 'x'.repeat(300) }, PAGE],
  ['no message at all', null, PAGE],
])('%s gets no answer', (_, message, sender) => {
  expect(say(message, sender)).toBeUndefined();
});

test('what only our own frame in a page may say needs our origin in a frame of a tab', () => {
  const frame = { ...PAGE, origin: OWN, frameId: 3 };
  expect(isAllowed(frame, 'frame')).toBe(true);
  expect(isAllowed(frame, 'content')).toBe(false);
  expect(isAllowed({ ...frame, frameId: 0 }, 'frame')).toBe(false);
  expect(isAllowed({ ...PAGE, frameId: 3 }, 'frame')).toBe(false);
  expect(isAllowed(POPUP, 'frame')).toBe(false);
});

test('what only our own pages may say needs exactly our origin', () => {
  expect(isAllowed(POPUP, 'extension')).toBe(true);
  expect(isAllowed(PAGE, 'extension')).toBe(false);
  expect(isAllowed({ id: 'own', origin: `${OWN}.example.com` }, 'extension')).toBe(false);
  expect(isAllowed({ id: 'own' }, 'extension')).toBe(false);
});
