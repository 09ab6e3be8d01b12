// The repository's own labelled posts: how often each group is raised rightly, and what it confuses. Always measured.
import { join } from 'node:path';
import { build } from 'esbuild';
import { wordLists } from '../../src/build/word-list-plugins.mjs';
import { interval } from './table.mjs';

const FOLDER = join(import.meta.dirname, '../labelled');
const GROUPS = ['voice', 'legal', 'simple', 'authority'];
/** How many confusions of a kind are printed. */
const WORST = 3;

async function reader() {
  const { outputFiles } = await build({
    entryPoints: [join(FOLDER, 'read.ts')],
    bundle: true,
    plugins: [wordLists],
    write: false,
    format: 'esm',
    platform: 'node',
    define: { 'import.meta.dirname': JSON.stringify(FOLDER) },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

/** @returns {Promise<{ what: string, figure: number, target: string, n: number, low: number, high: number }[]>} */
export async function rows() {
  const { readLabelled, score } = await reader();
  const entries = readLabelled();
  return ['lv', 'en'].flatMap((lang) => {
    const scores = score(
      entries.filter((entry) => entry.lang === lang),
      GROUPS,
    );
    return GROUPS.flatMap((group) => {
      const { right, falsely, missed } = scores[group];
      for (const post of falsely.slice(0, WORST)) console.log(`labelled, ${group}, falsely raised: ${post}`);
      for (const post of missed.slice(0, WORST)) console.log(`labelled, ${group}, missed: ${post}`);
      const row = (what, n, target) => ({
        what: `labelled posts, ${lang}, ${group}: ${what}`,
        figure: right / Math.max(1, n),
        target,
        n,
        ...interval(right, n),
      });
      return [row('precision', right + falsely.length, '≥ 97 %'), row('recall', right + missed.length, '≥ 92 %')];
    });
  });
}
