// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Writing } from '../../../src/guard/text-in-hand.ts';
import { createOwnTexts } from '../../../src/guard/writing/own-texts.ts';

const writing = (text: string, account = 'x.com/a') =>
  ({ account, kind: 'post', parts: [{ read: { text } }] }) as unknown as Writing;

test('FAULTS 2.3: a text that nobody has typed is no one’s', () => {
  expect(createOwnTexts().isTheirs(writing('Manuprāt'))).toBe(false);
});

test('FAULTS 2.3: one key is good for one text, and what was read stays theirs', () => {
  const one = createOwnTexts();
  one.acts();
  expect(one.isTheirs(writing('Labrīt'))).toBe(true);
  expect(one.isTheirs(writing('Manuprāt'))).toBe(false);
  expect(one.isTheirs(writing('Labrīt'))).toBe(true);
});

test('FAULTS 2.3: what was before their eyes is theirs, in that account alone', () => {
  const one = createOwnTexts();
  one.acts(writing('Labrīt'));
  expect(one.isTheirs(writing('Labrīt'))).toBe(true);
  expect(one.isTheirs(writing('Labrīt', 'x.com/b'))).toBe(false);
});

test('blanks, signs and emoji that an editor changes by itself make no other text', () => {
  const one = createOwnTexts();
  one.acts(writing('Labrīt, ezers!'));
  expect(one.isTheirs(writing('Labrīt,\u00a0ezers! 🌊\n'))).toBe(true);
  expect(one.isTheirs(writing('Labrīt ezer s'))).toBe(false);
});

test('FAULTS 2.3: a key that has made a blank or a sign is spent', () => {
  const one = createOwnTexts();
  one.acts(writing('Labrīt'));
  one.acts();
  expect(one.isTheirs(writing('Labrīt!'))).toBe(true);
  expect(one.isTheirs(writing('Manuprāt'))).toBe(false);
});

test('a text that is read before the key has done its work does not spend it', () => {
  const one = createOwnTexts();
  one.acts(writing('Labrīt'));
  one.acts();
  expect(one.isTheirs(writing('Labrīt'))).toBe(true);
  expect(one.isTheirs(writing('Labrīts'))).toBe(true);
});

test('what an editor shows on its way to a text does not spend the key', () => {
  const one = createOwnTexts();
  one.acts(writing('Lab'));
  one.acts();
  expect(one.seemsTheirs(writing('Labr'))).toBe(true);
  expect(one.seemsTheirs(writing('Labrī'))).toBe(true);
  expect(one.isTheirs(writing('Labrīt'))).toBe(true);
  expect(one.seemsTheirs(writing('Vakar'))).toBe(false);
});

test('the same text under another account is theirs once they have pressed something, and another text is not', () => {
  const one = createOwnTexts();
  one.acts(writing('Labrīt'));
  one.clicks();
  expect(one.isTheirs(writing('Manuprāt', 'x.com/b'))).toBe(false);
  expect(one.isTheirs(writing('Labrīt', 'x.com/b'))).toBe(true);
  expect(one.isTheirs(writing('Labrīt', 'x.com/c'))).toBe(false);
});
