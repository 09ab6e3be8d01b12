import { build, type Plugin } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Languages } from '../../../src/build/languages.mjs';
import { onlyWordsOf, readLanguages, showsShared, withoutWords, wordsEntry } from '../../../src/build/languages.mjs';
import { wordLists } from '../../../src/build/word-list-plugins.mjs';
import type { Post, Report } from '../../../src/engine/types.ts';
import { PRACTICE, PRACTICE_DAY } from '../../../src/policy/examples/practice.ts';

const LATVIAN = 'Sakarā ar to, ka uz doto brīdi tiek veikta pārbaude, laipa ir slēgta. Es domāju, ka tas ir labi.';
const ENGLISH = 'Pursuant to the law, the pier is closed prior to the commencement of works. I think it is great.';

type Engine = { check: (post: Post) => Report; missing: (post: Post) => string[] };
let languages: Languages;
let core: string;

const script = async (contents: string, plugin: Plugin) => {
  const { outputFiles = [] } = await build({
    bundle: true,
    minify: true,
    charset: 'utf8',
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    format: 'iife',
    write: false,
    plugins: [wordLists, plugin],
  });
  return outputFiles[0]?.text ?? '';
};

beforeAll(async () => {
  languages = await readLanguages();
  const entry = `import { createAssistedChecker } from './src/assist/assisted-checker.ts'; globalThis.create = createAssistedChecker;`;
  core = await script(`${entry}\n${showsShared(languages)}`, withoutWords(languages));
}, 60_000);

/** The core by itself, and a way to bring the words of a language into it, as scripts in a page. */
function page() {
  const world: { create?: (options: object) => Engine } = {};
  const run = (code: string) => new Function('globalThis', code)(world);
  run(core);
  const engine = world.create?.({ rules: PRACTICE.rules, today: PRACTICE_DAY });
  if (!engine) throw new Error('no engine');
  const bring = async (language: string) => run(await script(wordsEntry(languages), onlyWordsOf(language, languages)));
  return { ...engine, bring };
}

const post = (text: string): Post => ({ id: 'p', text, account: PRACTICE.account, as: PRACTICE.head });
const groups = ({ findings }: Report) => new Set(findings.map(({ group }) => group));

describe('words of languages as scripts of their own', () => {
  test('without them a text is known for its language, and judged for authority alone', async () => {
    const { check, missing } = page();
    expect(missing(post(LATVIAN))).toEqual(['lv']);
    expect(missing(post(ENGLISH))).toEqual(['en']);
    const report = check({ ...post(LATVIAN), as: undefined });
    expect(report.lang).toBe('lv');
    expect(groups(report)).toEqual(new Set(['authority']));
  });

  test('with those of its own language it is judged as with all, whichever comes first', async () => {
    const both = page();
    const first = page();
    await first.bring('lv');
    expect(first.missing(post(LATVIAN))).toEqual([]);
    expect(first.missing(post(ENGLISH))).toEqual(['en']);
    await both.bring('en');
    await both.bring('lv');
    expect(groups(first.check(post(LATVIAN)))).toEqual(new Set(['voice', 'legal']));
    expect(first.check(post(LATVIAN))).toEqual(both.check(post(LATVIAN)));
    expect(groups(both.check(post(ENGLISH)))).toContain('legal');
  }, 60_000);

  test('a text too short to tell asks for none; an answer to one asks for all, since it may be in any', () => {
    const { missing } = page();
    expect(missing(post('Ok 2026'))).toEqual([]);
    expect(missing({ ...post(LATVIAN), kind: 'reply', inReplyTo: 'Ok?' })).toEqual(['lv', 'en']);
    expect(missing({ ...post(LATVIAN), kind: 'reply', inReplyTo: ENGLISH })).toEqual(['lv', 'en']);
  });

  test('a name in Latvian cases is found in a text of any language', () => {
    const text = 'Yesterday we talked about water with people from Ezeru un upju aģentūrā.';
    const report = page().check({ id: 'p', text, lang: 'ru', account: PRACTICE.account });
    expect(report.lang).toBe('other');
    expect(groups(report)).toContain('authority');
  });
});
