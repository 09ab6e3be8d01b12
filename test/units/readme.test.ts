import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PAGES, withTables } from '../readme/tables.ts';

/** `npm run readme` writes the tables again; without it this only compares. */
test.each(PAGES)('the tables of %s are those of the registries', (path) => {
  const text = readFileSync(path, 'utf8');
  const wanted = withTables(text);
  if (process.env.WRITE_README) writeFileSync(path, wanted);
  else expect(text).toBe(wanted);
});

test('every registry has its table', () => {
  const pages = PAGES.map((path) => withTables(readFileSync(path, 'utf8'))).join('\n');
  for (const row of ['| X | x.com', '| `voice/opinion` |', '| `ethics-2018` |']) expect(pages).toContain(row);
});
