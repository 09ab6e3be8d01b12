import { expect, test } from 'vitest';
import { frameAnswers } from '../../../src/background/frame-answers.ts';

type Sender = Parameters<(typeof frameAnswers)['frame-word']>[1];
const inTab = (id: number) => ({ tab: { id } }) as Sender;
const wordFor = async (tab: number) =>
  ((await frameAnswers['frame-word']({ type: 'frame-word' }, inTab(tab))) as { word: string }).word;
const vouch = (word: string, tab: number) => frameAnswers['frame-vouch']({ type: 'frame-vouch', word }, inTab(tab));

test('a word is good in its own tab, once', async () => {
  const word = await wordFor(7);
  expect(await vouch(word, 7)).toEqual({ vouched: true });
  expect(await vouch(word, 7)).toEqual({ vouched: false });
});

test('a word of another tab, a guessed one and none are not vouched for', async () => {
  const word = await wordFor(7);
  expect(await vouch(word, 8)).toEqual({ vouched: false });
  expect(await vouch('guessed', 7)).toEqual({ vouched: false });
  expect(await vouch('', 7)).toEqual({ vouched: false });
});

test('frames that never ask do not add up', async () => {
  const first = await wordFor(7);
  for (let frame = 0; frame < 200; frame++) await wordFor(7);
  expect(await vouch(first, 7)).toEqual({ vouched: false });
  expect(await vouch(await wordFor(7), 7)).toEqual({ vouched: true });
});
