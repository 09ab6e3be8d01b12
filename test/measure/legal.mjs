// How often the legal checks speak: posts as an institution's, treebank sentences by genre, labelled posts.
// Held out: rows whose number, made from the digits of their id, divides by three; no rule was tuned on their texts.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { wordLists } from '../../src/build/word-list-plugins.mjs';
import { interval } from './table.mjs';

const ROOT = join(import.meta.dirname, '../..');
const DATA = join(ROOT, '../shared/data');

/** Whether a row is held out: its digits as a number divide by three (so does their sum). */
const isHeldOut = (id) => [...id.replace(/\D/g, '')].reduce((sum, digit) => sum + Number(digit), 0) % 3 === 0;

const table = (file) =>
  readFileSync(join(DATA, file), 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split('\t'));

/** The engine, bundled into memory, on the practice institution's own account. */
async function engine() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { createChecker } from './src/checks/checker.ts';
        export { PRACTICE, PRACTICE_DAY } from './src/policy/examples/practice.ts';`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    plugins: [wordLists],
    write: false,
    format: 'esm',
  });
  const code = Buffer.from(outputFiles[0].text).toString('base64');
  const { createChecker, PRACTICE, PRACTICE_DAY } = await import(`data:text/javascript;base64,${code}`);
  const checker = createChecker({ rules: PRACTICE.rules, today: PRACTICE_DAY });
  return (text, lang) => checker.check({ id: 'measure', text, lang, account: PRACTICE.account, as: PRACTICE.head });
}

/** Every text of the shared data that is measured: `{ id, genre, lang, text }`. */
function texts() {
  const sentences = table('ud_lv_sentences.tsv')
    .filter((row) => Number(row[3]) >= 12)
    .map((row) => ({ id: row[0], genre: row[2], lang: 'lv', text: row[5] }));
  const latvian = table('posts_lv.tsv').map((row) => ({ id: row[0], genre: 'posts', lang: 'lv', text: row[6] }));
  const english = table('posts_en.tsv')
    .filter((row) => row[2] === 'Government')
    .map((row) => ({ id: row[0], genre: 'government', lang: 'en', text: row[4] }));
  return [...sentences, ...latvian, ...english];
}

const ABOVE_HINT = new Set(['confirm', 'block']);
const legal = (report) => report.findings.filter(({ group }) => group === 'legal');
const raised = (report) => legal(report).length > 0;
const held = (report) => legal(report).some(({ level }) => ABOVE_HINT.has(level));

const ROWS = [
  { what: 'legal: ordinary Latvian posts held', genre: 'posts', test: held, target: '< 1 %' },
  { what: 'legal: ordinary Latvian posts with a hint', genre: 'posts', test: raised, target: '< 4 %' },
  { what: 'legal: English government posts held', genre: 'government', test: held, target: '< 1.5 %' },
  { what: 'legal: English government posts with a hint', genre: 'government', test: raised, target: '—' },
  { what: 'legal: legal sentences found', genre: 'legal', test: raised, target: '> 60 %' },
  { what: 'legal: news sentences found', genre: 'news', test: raised, target: '< 15 %' },
  { what: 'legal: fiction sentences found', genre: 'fiction', test: raised, target: '< 1 %' },
];

/** The lines of the table, on held-out texts. */
export async function rows() {
  if (!existsSync(DATA)) {
    console.log('legal: no shared data beside the repository, nothing measured');
    return [];
  }
  const check = await engine();
  const all = texts().filter(({ id }) => isHeldOut(id));
  return ROWS.map(({ what, genre, test, target }) => {
    const some = all.filter((entry) => entry.genre === genre);
    const right = some.filter(({ text, lang }) => test(check(text, lang))).length;
    return { what, figure: right / some.length, target, n: some.length, ...interval(right, some.length) };
  });
}
