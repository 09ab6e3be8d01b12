import { expect, test } from 'vitest';
import { mayBeSilenced } from '../../../src/policy/silence.ts';

const RULES = { format: 'ka-varda/rules@1' } as const;

test('a person may silence what only advises or asks', () => {
  expect(mayBeSilenced('legal/phrase', null)).toBe(true);
  expect(mayBeSilenced('voice/opinion', RULES)).toBe(true);
  expect(mayBeSilenced('voice/opinion', { ...RULES, enforcement: { voice: 'confirm', legal: 'block' } })).toBe(true);
});

test('what the institution has set to stop a post stays', () => {
  expect(mayBeSilenced('legal/phrase', { ...RULES, enforcement: { legal: 'block' } })).toBe(false);
});

test('whether somebody may speak at all is never silenced', () => {
  expect(mayBeSilenced('authority/none', null)).toBe(false);
  expect(mayBeSilenced('authority/unknown-person', { ...RULES, enforcement: { authority: 'hint' } })).toBe(false);
});

test.each(['legal', 'legalese/phrase', 'nothing/at-all', ''])('%j is no check', (check) => {
  expect(mayBeSilenced(check, null)).toBe(false);
});
