import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const asked: string[] = [];
let answer: () => Promise<unknown>;
vi.mock('../../../src/platform/page-messages.ts', () => ({
  askWorker: ({ language }: { language: string }) => {
    asked.push(language);
    return answer();
  },
}));

const { createWords } = await import('../../../src/guard/writing/words.ts');

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  asked.splice(0);
});

test('each language is asked for once, and whoever waits hears when it is here', async () => {
  const came: string[] = [];
  answer = async () => ({ here: true });
  const words = createWords((language) => came.push(language));
  expect(words.areComing([])).toBe(false);
  expect(words.areComing(['lv'])).toBe(true);
  expect(words.areComing(['lv'])).toBe(true);
  await words.soon(['lv', 'en']);
  expect(came).toEqual(['lv', 'en']);
  expect(asked).toEqual(['lv', 'en']);
  expect(words.areComing(['lv', 'en'])).toBe(false);
});

test('nobody waits for what failed, and the next text asks for it again', async () => {
  const came: string[] = [];
  answer = async () => {
    throw new Error('no worker');
  };
  const words = createWords((language) => came.push(language));
  await words.soon(['lv']);
  answer = async () => ({ here: true });
  expect(words.areComing(['lv'])).toBe(false);
  await words.soon(['lv']);
  expect(came).toEqual(['lv']);
  expect(asked).toEqual(['lv', 'lv']);
});

test('where posts are not checked any more, nothing comes and nobody waits', async () => {
  const came: string[] = [];
  answer = async () => ({ forbidden: true });
  const words = createWords((language) => came.push(language));
  await words.soon(['lv']);
  expect(came).toEqual([]);
  expect(words.areComing(['lv'])).toBe(false);
});

test('a press is held no longer than a person has patience, and what comes late counts all the same', async () => {
  const came: string[] = [];
  let arrive: (given: unknown) => void = () => {};
  answer = () => new Promise((resolve) => (arrive = resolve));
  const words = createWords((language) => came.push(language));
  const patience = words.soon(['lv']);
  await vi.advanceTimersByTimeAsync(1500);
  await patience;
  expect(words.areComing(['lv'])).toBe(false);
  arrive({ here: true });
  await vi.advanceTimersByTimeAsync(0);
  expect(came).toEqual(['lv']);
});
