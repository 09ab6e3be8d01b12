import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, expect, test, vi } from 'vitest';
import { wordLists } from '../../../src/build/word-list-plugins.mjs';
import { createChecker } from '../../../src/checks/checker.ts';
import type { Cases } from '../../../src/checks/contract.ts';
import type { Post, Report } from '../../../src/engine/types.ts';
import { PRACTICE, PRACTICE_DAY } from '../../../src/policy/examples/practice.ts';
import { exportRules, type Rules } from '../../../src/policy/file/schema.ts';
import { readRulesFile } from '../../../src/ui/pages/rules/rules-file.ts';
import { settingsOn, storageInMemory } from '../ui/stored.ts';

const folder = mkdtempSync(join(tmpdir(), 'ka-varda-'));
afterAll(() => {
  vi.doUnmock('webextension-polyfill');
  rmSync(folder, { recursive: true });
});

const files = import.meta.glob<{ cases: Cases }>('../../../src/checks/*/*/cases.ts', { eager: true });
/** Posts of the cases, by turns on the institution's account and on a private one, by turns of several people. */
const POSTS: Post[] = Object.values(files)
  .flatMap(({ cases }) =>
    [cases.lv, cases.en].flatMap(({ flags, allows, unsure = [] }) => [...flags, ...allows, ...unsure]),
  )
  // Every third: the engine runs over all of them in cases.test.ts.
  .filter((_, index) => index % 3 === 0)
  .map((entry, index) => ({
    ...(typeof entry === 'string' ? { text: entry } : { text: entry.text }),
    id: String(index),
    account: index % 3 === 2 ? 'x.com/@janis_upe' : PRACTICE.account,
    as: [PRACTICE.head, PRACTICE.authorized, 'janis'][index % 3],
  }));

/** Rules that change much: levels, words to keep, and a key of a later version. */
const RULES = {
  ...PRACTICE.rules,
  enforcement: { legal: 'hint', voice: 'block' },
  language: { ...PRACTICE.rules.language, keep: ['uz doto brīdi'] },
  laterVersion: { kept: true },
} as unknown as Rules;

/** What `cli check` says of the posts with this file. */
async function byCommandLine(file: string): Promise<Report[]> {
  const program = join(folder, 'cli.mjs');
  await build({
    entryPoints: ['src/cli/main.ts'],
    outfile: program,
    bundle: true,
    plugins: [wordLists],
    platform: 'node',
    format: 'esm',
  });
  const out = execFileSync(process.execPath, [program, 'check', '--rules', file, '--today', PRACTICE_DAY], {
    input: POSTS.map((post) => JSON.stringify(post)).join('\n'),
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Report);
}

/** What the popup finds once it has loaded the file, stored it, and was opened again. */
async function byPopup(file: string): Promise<Report[]> {
  const read = await readRulesFile(new Blob([file]));
  if (!('rules' in read)) throw new Error('The popup refuses what it has written itself.');
  const storage = storageInMemory();
  await (await settingsOn(storage)).saveSettings({ rules: read.rules });
  const { loadSettings, effectiveRules } = await settingsOn(storage);
  const checker = createChecker({ rules: effectiveRules((await loadSettings()).settings), today: PRACTICE_DAY });
  return POSTS.map((post) => JSON.parse(JSON.stringify(checker.check(post))) as Report);
}

test('an exported file gives the same findings on the command line as in the popup', async () => {
  const file = exportRules(RULES);
  const path = join(folder, 'rules.json');
  writeFileSync(path, file);
  const popup = await byPopup(file);
  expect(await byCommandLine(path)).toEqual(popup);
  // Not because there is nothing to compare.
  expect(popup.filter(({ findings }) => findings.length > 0).length).toBeGreaterThan(150);
});

test('what was loaded is exported again letter by letter, unknown keys and all', async () => {
  const file = exportRules(RULES);
  const storage = storageInMemory();
  const read = await readRulesFile(new Blob([file]));
  await (await settingsOn(storage)).saveSettings({ rules: 'rules' in read ? read.rules : null });
  const { settings } = await (await settingsOn(storage)).loadSettings();
  expect(settings.rules && exportRules(settings.rules)).toBe(file);
  expect(file).toContain('laterVersion');
});
