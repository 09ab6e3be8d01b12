import { expect, test } from 'vitest';
import type { Rules } from '../../../src/policy/file/rules.ts';
import { enforcementOf, withEnforcement } from '../../../src/ui/pages/rules/levels.ts';

const RULES: Rules = { format: 'ka-varda/rules@1', version: 7, enforcement: { authority: 'block', dialogue: 'hint' } };

test('a group without an entry asks', () => {
  expect(enforcementOf(null, 'voice')).toBe('confirm');
  expect(enforcementOf(RULES, 'voice')).toBe('confirm');
  expect(enforcementOf(RULES, 'authority')).toBe('block');
});

test('setting one group leaves the rest of the rules alone', () => {
  expect(withEnforcement(RULES, 'legal', 'off')).toEqual({
    ...RULES,
    enforcement: { authority: 'block', dialogue: 'hint', legal: 'off' },
  });
  expect(withEnforcement(RULES, 'authority', 'confirm')).toEqual({ ...RULES, enforcement: { dialogue: 'hint' } });
  expect(RULES.enforcement).toEqual({ authority: 'block', dialogue: 'hint' });
});

test('without a file the levels are kept as rules of this computer, and going back leaves none', () => {
  const local = withEnforcement(null, 'voice', 'hint');
  expect(enforcementOf(local, 'voice')).toBe('hint');
  expect(withEnforcement(local, 'voice', 'confirm')).toBeNull();
});
