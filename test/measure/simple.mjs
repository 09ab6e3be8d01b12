/**
 * Measures how often the simple group speaks on texts that are not part of the project (`../shared/data`), all read as
 * posts of an institution's account: posts by anybody, posts of governments, sentences of news. Hardly any of them
 * oversimplifies rights or duties, so the shares are near to false alarms. Rows whose id's digits make a number
 * divisible by three are held out: nobody tuned on them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { wordLists } from '../../src/build/word-list-plugins.mjs';
import { interval } from './table.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const DATA = resolve(ROOT, '../shared/data');
const RULES = {
  format: 'ka-varda/rules@1',
  institution: { name: { lv: 'Ezeru un upju aģentūra', en: 'Lakes and Rivers Agency' } },
  accounts: [{ site: 'x.com', handle: '@iestade', kind: 'institution' }],
};

const heldOut = (id) => Number(BigInt(String(id).replace(/\D/g, '') || '0') % 3n) === 0;

function table(name) {
  const [head, ...lines] = readFileSync(join(DATA, name), 'utf8').trimEnd().split('\n');
  const keys = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, at) => [keys[at], cell])));
}

async function checker() {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'src/checks/checker.ts')],
    bundle: true,
    plugins: [wordLists],
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'error',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { createChecker } = await import(`data:text/javascript;base64,${code}`);
  return createChecker({ rules: RULES, today: '2026-11-22' });
}

/** The texts, each with its id. */
const SETS = [
  {
    what: 'posts in Latvian',
    texts: () => table('posts_lv.tsv').map(({ n, text_masked }) => ({ id: n, text: text_masked })),
    above: 0.01,
    any: 0.02,
  },
  {
    what: 'posts of governments in English',
    texts: () =>
      table('posts_en.tsv')
        .filter(({ label }) => label === 'Government')
        .map(({ n, text_masked }) => ({ id: n, text: text_masked })),
    above: 0.015,
    any: 0.02,
  },
  {
    what: 'news sentences in Latvian',
    texts: () =>
      table('ud_lv_sentences.tsv')
        .filter(({ genre }) => genre === 'news')
        .map(({ sent_id, sentence }) => ({ id: sent_id, text: sentence })),
    above: 0.01,
    any: 0.02,
  },
];

/** One row a set and strength, on held-out texts. @param seen takes each finding on texts that may be read */
export async function rows(seen = () => {}, tuned = false) {
  if (!existsSync(DATA)) {
    console.log('simple: no ../shared/data, nothing measured');
    return [];
  }
  const { check } = await checker();
  return SETS.flatMap(({ what, texts, above, any }) => {
    const chosen = texts().filter(({ id }) => heldOut(id) !== tuned);
    let strong = 0;
    let shown = 0;
    for (const { id, text } of chosen) {
      const findings = check({ id, text, account: 'x.com/@iestade' }).findings.filter(
        ({ group }) => group === 'simple',
      );
      if (findings.length > 0) shown++;
      if (findings.some(({ level }) => level !== 'hint')) strong++;
      if (tuned) for (const finding of findings) seen(what, finding, text);
    }
    const row = (label, count, target) => ({
      what: `simple, ${what}, ${label}`,
      figure: count / chosen.length,
      target: `< ${target * 100} %`,
      n: chosen.length,
      ...interval(count, chosen.length),
    });
    return [row('held', strong, above), row('any', shown, any)];
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const say = (what, { check, level, start, end }, text) =>
    console.log(`${what} · ${check} (${level}) «${text.slice(start, end)}»\n    ${text}`);
  if (process.argv.includes('--tuning')) console.table(await rows(say, true));
  console.table(await rows());
}
