import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseRules } from '../../../src/policy/file/schema.ts';
import { fileShape } from '../../../src/policy/file/schema-shapes.ts';

const page = readFileSync('src/policy/README.md', 'utf8');
const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => text);

/** Names of all keys of a shape, at every depth. */
function keysOf(shape: unknown): string[] {
  const def = (shape as { _zod?: { def?: Record<string, unknown> } } | undefined)?._zod?.def;
  if (!def) return [];
  const own = (def.shape ?? {}) as Record<string, unknown>;
  const inner = [def.innerType, def.element, def.valueType].flatMap(keysOf);
  return [...Object.entries(own).flatMap(([key, value]) => [key, ...keysOf(value)]), ...inner];
}
const keys = [...new Set(keysOf(fileShape))];

describe('the reference of the rules file', () => {
  test.each(examples)('an example that is taken: %s', (text) => {
    expect(parseRules(JSON.parse(text))).toHaveProperty('rules');
  });

  test('the schema has keys', () =>
    expect(keys).toEqual(expect.arrayContaining(['format', 'expert', 'contact', 'never'])));

  test.each(keys)('names the key %s and shows it', (key) => {
    expect(page).toMatch(new RegExp(`\\b${key}\\b`));
    const groups = /disclosure|identity|conduct|dialogue|access|statelanguage|voice|simple/;
    if (!groups.test(key)) expect(examples.join('\n')).toContain(`"${key}"`);
  });
});
