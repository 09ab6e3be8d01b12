// npm run measure: prints the table of figures; with --readme writes it into src/checks/README.md between its marks.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdown } from './table.mjs';

const NOT_TOPICS = new Set(['run.mjs', 'table.mjs', 'bundle.mjs']);
const topics = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.mjs') && !NOT_TOPICS.has(file));

const rows = [];
for (const file of topics.sort()) {
  const { rows: measure } = await import(`./${file}`);
  if (typeof measure === 'function') rows.push(...(await measure()));
}
const table = markdown(rows);
console.log(`\n${table}`);

if (process.argv.includes('--readme')) {
  const path = join(import.meta.dirname, '../../src/checks/README.md');
  const marks = /(<!-- measured -->\n)[\s\S]*?(?=<!-- \/measured -->)/;
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    text.replace(marks, (_, open) => `${open}${table}\n`),
  );
}
