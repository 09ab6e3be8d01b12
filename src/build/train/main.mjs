/**
 * `npm run train`: learns the judgements of the classifier from the labelled posts and writes them beside it, the same bytes
 * every time (src/checks/classifier/README.md). With `--check` it only says whether they are fresh.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { partsOf } from './cross-validation.mjs';
import { LANGUAGES, readRows } from './rows.mjs';
import { train } from './train.mjs';

const literal = (judgement) =>
  `{ ${Object.entries(judgement)
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? `'${value}'` : value}`)
    .join(', ')} }`;

const source = (name, judgements) => `// biome-ignore-all format: made by a program (npm run train)
import type { PackedJudgements } from './shape.ts';

export const ${name}: PackedJudgements = {
${Object.entries(judgements)
  .map(([id, judgement]) => `  ${id}: ${literal(judgement)},`)
  .join('\n')}
};
`;

const rows = await readRows();
let isStale = false;
for (const lang of LANGUAGES) {
  const own = rows.filter((row) => row.lang === lang);
  console.log(`${lang}: ${own.length} posts, ${partsOf(own).size} institutions`);
  const { whole } = await train(own, (line) => console.log(`  ${line}`));
  const path = `src/checks/classifier/weights.${lang}.ts`;
  const made = source(lang.toUpperCase(), whole);
  console.log(`  SHA-256 ${createHash('sha256').update(made).digest('hex')}`);
  if (!process.argv.includes('--check')) writeFileSync(path, made);
  else isStale ||= readFileSync(path, 'utf8') !== made;
}
if (isStale) {
  console.error('what was learned is stale: run npm run train');
  process.exit(1);
}
