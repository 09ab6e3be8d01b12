/**
 * Measures the voice checks on texts that are not part of the project (`../shared/data`): posts, posts about
 * government, treebank sentences that name a public body. Rows whose id's digits make a number divisible by three
 * are held out: nobody tuned on them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { wordLists } from '../../src/build/word-list-plugins.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const DATA = resolve(ROOT, '../shared/data');
const TODAY = '2026-11-22';
const SHORT = {
  'Valsts ieņēmumu dienests': ['VID', 'VIDs', 'VIDam', 'VIDa'],
  'Ceļu satiksmes drošības direkcija': ['CSDD'],
  'Valsts ugunsdzēsības un glābšanas dienests': ['VUGD'],
  'Nodarbinātības valsts aģentūra': ['NVA'],
  'Korupcijas novēršanas un apkarošanas birojs': ['KNAB'],
  'Centrālā statistikas pārvalde': ['CSP'],
  'Vides aizsardzības un reģionālās attīstības ministrija': ['VARAM'],
  'Pilsonības un migrācijas lietu pārvalde': ['PMLP'],
  'Rīgas dome': ['RD'],
  'Valsts kontrole': ['VK'],
  'Kultūras ministrija': ['KM'],
  'Izglītības un zinātnes ministrija': ['IZM'],
};

const rulesOf = (name) => ({
  format: 'ka-varda/rules@1',
  institution: { name: { lv: name }, short: SHORT[name] ?? [] },
  accounts: [
    { site: 'x.com', handle: '@iestade', kind: 'institution' },
    { site: 'x.com', handle: '@darbinieks', kind: 'personal', owner: 'a' },
  ],
  people: [{ id: 'a', name: 'Anna Avota', role: 'staff' }],
});

const heldOut = (id) => Number(BigInt(String(id).replace(/\D/g, '') || '0') % 3n) === 0;

function table(name) {
  const [head, ...lines] = readFileSync(join(DATA, name), 'utf8').trimEnd().split('\n');
  const keys = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, at) => [keys[at], cell])));
}

async function checkerFor() {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'src/checks/checker.ts')],
    bundle: true,
    plugins: [wordLists],
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'error',
  });
  const { createChecker } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  const made = new Map();
  return (name) => {
    if (!made.has(name)) made.set(name, createChecker({ rules: rulesOf(name), today: TODAY }));
    return made.get(name);
  };
}

/** Wilson's 95 % interval. */
function wilson(hits, n) {
  if (n === 0) return [0, 1];
  const z = 1.96;
  const p = hits / n;
  const middle = p + (z * z) / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return [(middle - half) / (1 + (z * z) / n), (middle + half) / (1 + (z * z) / n)];
}

const row = (what, hits, n, target) => {
  const [low, high] = wilson(hits, n);
  return { what, figure: n ? hits / n : 0, target, n, low, high };
};

const voiceOf = (report) => report.findings.filter(({ group }) => group === 'voice');
const above = (report) => voiceOf(report).some(({ level }) => level !== 'hint');

/**
 * @param {(line: object) => void} [show] called with every row the rules get wrong among those that are not held out
 * @returns {Promise<{ what: string, figure: number, target: string, n: number, low: number, high: number }[]>}
 */
export async function rows(show = () => {}) {
  if (!existsSync(DATA)) {
    console.log(`voice: ${DATA} is not there, nothing measured`);
    return [];
  }
  const checker = await checkerFor();
  const posts = table('posts_lv.tsv');
  const ordinary = posts.filter(({ kind }) => kind !== 'orgvoice');
  const english = table('posts_en.tsv').filter(({ label }) => label === 'Government');
  const result = [];
  for (const [part, keep] of [
    ['held out', heldOut],
    ['seen', (id) => !heldOut(id)],
  ]) {
    const say = (line) => part === 'seen' && show(line);
    const count = (list, post, bad) =>
      list.filter((entry) => {
        const hit = bad(post(entry));
        if (hit) say({ text: entry.text_masked, findings: voiceOf(post(entry)) });
        return hit;
      }).length;
    const plain = ordinary.filter(({ n }) => keep(n));
    const asPrivate = ({ n, text_masked: text }) =>
      checker('Ezeru un upju aģentūra').check({ id: n, text, account: 'x.com/@darbinieks', as: 'a' });
    result.push(
      row(
        `ordinary posts, private account: any finding (${part})`,
        count(plain, asPrivate, (r) => r.findings.length > 0),
        plain.length,
        '< 0.5 %',
      ),
    );
    const asInstitution =
      (lang) =>
      ({ n, text_masked: text }) =>
        checker('Ezeru un upju aģentūra').check({ id: n, text, account: 'x.com/@iestade', lang });
    const gov = english.filter(({ n }) => keep(n));
    result.push(
      row(
        `government posts in English, institution: voice above hint (${part})`,
        count(gov, asInstitution('en'), above),
        gov.length,
        '< 4 %',
      ),
    );
    const org = posts.filter(({ n, kind }) => kind === 'orgvoice' && keep(n));
    result.push(
      row(
        `posts in an organisation's voice, institution: voice above hint (${part})`,
        count(org, asInstitution('lv'), above),
        org.length,
        'rare',
      ),
    );
    const treebank = table('ud_lv_sentences.tsv').filter(({ sent_id: id, genre }) => keep(id) && genre !== 'fiction');
    const asPost = ({ sent_id: id, sentence: text }) =>
      checker('Ezeru un upju aģentūra').check({ id, text, account: 'x.com/@iestade', lang: 'lv' });
    const isFirst = ({ flags }) => flags.includes('1sg');
    for (const [what, list, target] of [
      ['without "I"', treebank.filter((entry) => !isFirst(entry)), '< 0.5 %'],
      ['with "I"', treebank.filter(isFirst), '>= .80'],
    ]) {
      const raised = list.filter((entry) => above(asPost(entry))).length;
      result.push(
        row(`treebank sentences ${what}, institution: voice above hint (${part})`, raised, list.length, target),
      );
    }
    result.push(...publicBodies(checker, posts, keep, part, say));
  }
  return result;
}

function publicBodies(checker, posts, keep, part, say) {
  const texts = new Map([
    ...posts.map(({ n, text_masked: text }) => [`posts/${n}`, text]),
    ...table('ud_lv_sentences.tsv').map(({ sent_id: id, sentence }) => [`ud/${id}`, sentence]),
  ]);
  const lines = readFileSync(join(import.meta.dirname, 'public-bodies.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);
  const judged = lines.flatMap((line) => {
    const [source, id, body, label] = line.split('\t');
    const text = texts.get(`${source}/${id}`);
    // Irony is left alone: neither finding it nor missing it counts.
    if (label === 'irony' || !keep(id)) return [];
    if (text === undefined) throw new Error(`public-bodies.tsv: no text ${source}/${id}`);
    const report = checker(body).check({ id, text, account: 'x.com/@darbinieks', as: 'a', lang: 'lv' });
    const found = above(report);
    if (found !== (label === '1')) say({ text, label, findings: voiceOf(report) });
    return [{ found, wanted: label === '1' }];
  });
  const both = judged.filter(({ found, wanted }) => found && wanted).length;
  return [
    row(
      `sentences about the own public body, private account: precision (${part})`,
      both,
      judged.filter(({ found }) => found).length,
      '>= .90',
    ),
    row(
      `sentences about the own public body, private account: recall (${part})`,
      both,
      judged.filter(({ wanted }) => wanted).length,
      '>= .85',
    ),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const list = await rows((line) =>
    console.log(
      JSON.stringify(line.text),
      line.label ?? '',
      line.findings
        .map(({ check, level, start, end }) => `${check} ${level} «${line.text.slice(start, end)}»`)
        .join('; '),
    ),
  );
  for (const { what, figure, target, n, low, high } of list)
    console.log(`${what}: ${figure.toFixed(3)} (n ${n}, ${low.toFixed(3)}..${high.toFixed(3)}), target ${target}`);
}
