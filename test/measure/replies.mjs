/**
 * Measures what is said about messages to answer. Posts that nobody wrote to an institution (`../shared/data`) must
 * not be called complaints, insults or emergencies; the repository's own messages show how many kinds are told.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { wordLists } from '../../src/build/word-list-plugins.mjs';
import { interval } from './table.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const DATA = resolve(ROOT, '../shared/data');
const MESSAGES = join(ROOT, 'test/situations');

async function load() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { situationOf } from './src/assist/reply/situation.ts'; export { readMessages } from './test/situations/read.ts';`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    plugins: [wordLists],
    write: false,
    format: 'esm',
    platform: 'node',
    define: { 'import.meta.dirname': JSON.stringify(MESSAGES) },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

function posts(name) {
  const [head, ...lines] = readFileSync(join(DATA, name), 'utf8').trimEnd().split('\n');
  const at = head.split('\t').indexOf('text_masked');
  return lines.map((line) => line.split('\t')[at] ?? '');
}

const row = (what, hits, n, target) => ({ what, figure: n ? hits / n : 0, target, n, ...interval(hits, n) });

/** @returns {Promise<{ what: string, figure: number, target: string, n: number, low: number, high: number }[]>} */
export async function rows() {
  const { situationOf, readMessages } = await load();
  const messages = readMessages().map((message) => ({ ...message, told: situationOf(message.text) ?? 'none' }));
  const own = ['lv', 'en'].flatMap((lang) =>
    [false, true].flatMap((heldOut) => {
      const chosen = messages.filter((message) => message.lang === lang && message.heldOut === heldOut);
      const told = chosen.filter((message) => message.told !== 'none');
      const wanted = chosen.filter(({ kind }) => kind !== 'none');
      const right = told.filter((message) => message.told === message.kind).length;
      const part = `${lang}, ${heldOut ? 'held out' : 'seen'}`;
      return [
        row(`kind of message answered: precision (${part})`, right, told.length, '>= .95'),
        row(`kind of message answered: told (${part})`, right, wanted.length, 'as many as are certain'),
      ];
    }),
  );
  if (!existsSync(DATA)) {
    console.log(`replies: ${DATA} is not there, posts are not measured`);
    return own;
  }
  const harsh = new Set(['complaint', 'insult', 'emergency']);
  const others = ['posts_lv.tsv', 'posts_en.tsv'].map((name) => {
    const texts = posts(name);
    const called = texts.filter((text) => harsh.has(situationOf(text) ?? '')).length;
    return row(`ordinary posts called complaint, insult or emergency (${name})`, called, texts.length, '< 0.5 %');
  });
  return [...own, ...others];
}
