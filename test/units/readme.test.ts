import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withTables } from '../readme/tables.ts';

const README = 'README.md';

/** `npm run readme` writes the tables again; without it this only compares. */
test('the tables of README are those of the registries', () => {
  const text = readFileSync(README, 'utf8');
  const wanted = withTables(text);
  if (process.env.WRITE_README) writeFileSync(README, wanted);
  else expect(text).toBe(wanted);
  expect(wanted).toContain('| X | x.com');
  expect(wanted).toContain('`voice/opinion`');
});
