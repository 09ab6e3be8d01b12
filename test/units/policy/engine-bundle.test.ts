import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, test } from 'vitest';

const POLICY = resolve(import.meta.dirname, '../../../src/policy');

/** Files that come along when one is bundled; types are gone by then. */
function reachable(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (!file.startsWith('/')) return seen;
  const imports = /^(?:import|export)\s(?!type\b)[^;]*?from\s+'([^']+)'/gm;
  for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(imports)) {
    reachable(target.startsWith('.') ? resolve(dirname(file), target) : target, seen);
  }
  return seen;
}

test.each([
  'compile',
  'register/register',
  'authority/authority',
  'wording/institution-mentions',
  'wording/topics',
  'file/slice',
  'days',
  'examples/practice',
])('%s goes into the page without the schema library', (name) => {
  const files = [...reachable(resolve(POLICY, `${name}.ts`))];
  expect(files.filter((file) => file.includes('zod'))).toEqual([]);
});

test('the schema does bring it, so that this test can fail', () => {
  expect([...reachable(resolve(POLICY, 'file/schema.ts'))]).toContain('zod/mini');
});
