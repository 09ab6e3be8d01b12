import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Scratch, scratchCopy } from './scratch.ts';

let scratch: Scratch;
beforeAll(() => {
  scratch = scratchCopy();
});
afterAll(() => scratch.remove());

const read = (file: string) => readFileSync(join(scratch.root, file), 'utf8');
const newCheck = (...args: string[]) => scratch.run('node', 'src/build/new/main.mjs', 'check', ...args);

test.each([
  [['legality', 'numerals'], '"legality" is no group: it is one of authority, voice, legal, simple'],
  [['legal', 'Numerals'], '"Numerals" cannot name a folder'],
  [['legal'], '"" cannot name a folder'],
  [['legal', 'phrase'], 'There is a check "legal/phrase" already.'],
])('%j is refused in one sentence, and nothing is written', async (args, sentence) => {
  const before = read('src/checks/registry.ts');
  const { code, said } = await newCheck(...args);
  expect(code).toBe(2);
  expect(said).toContain(sentence);
  expect(read('src/checks/registry.ts')).toBe(before);
});
