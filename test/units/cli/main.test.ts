import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordLists } from '../../../src/build/word-list-plugins.mjs';
import { PRACTICE } from '../../../src/policy/examples/practice.ts';

const folder = mkdtempSync(join(tmpdir(), 'ka-varda-'));
const program = join(folder, 'cli.mjs');
const rules = join(folder, 'rules.json');

beforeAll(async () => {
  await build({
    entryPoints: ['src/cli/main.ts'],
    outfile: program,
    bundle: true,
    plugins: [wordLists],
    platform: 'node',
    format: 'esm',
  });
  writeFileSync(rules, JSON.stringify(PRACTICE.rules));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command line as a person would. */
function run(words: string[], input = ''): Promise<{ out: string; error: string; exit: number }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [program, ...words], (failure, out, error) =>
      resolve({ out, error, exit: typeof failure?.code === 'number' ? failure.code : 0 }),
    );
    child.stdin?.end(input);
  });
}

const AT = ['check', '--rules', rules, '--today', '2026-11-22'];
const line = (entry: object) => `${JSON.stringify({ account: PRACTICE.account, as: PRACTICE.head, ...entry })}\n`;

describe('posts from standard input', () => {
  test('each line gets its report, in order, and a broken one a sentence with its number', async () => {
    const input = `${line({ id: 'a', text: 'Rīt klientu centrs slēgts.' })}{broken\n${line({ id: 'b', text: 'Es domāju, ka maksa ir netaisna.' })}`;
    const { out, error, exit } = await run(AT, input);
    expect(exit).toBe(2);
    expect(error.trim().split('\n')).toEqual(['2. rinda: tas nav JSON objekts.']);
    const reports = out
      .trim()
      .split('\n')
      .map((entry) => JSON.parse(entry));
    expect(reports.map(({ id, decision }) => [id, decision])).toEqual([
      ['a', 'clear'],
      ['b', 'confirm'],
    ]);
  });

  test.each([
    [{ id: 'a' }, '«text»'],
    [{ id: 'a', text: 'x', kind: 'story' }, '«kind»'],
    [{ id: 'a', text: 'x', at: 'vakar' }, '«at»'],
    [{ id: 'a', text: 'x', account: 5 }, '«account»'],
  ])('%j is refused with the name of the key', async (entry, key) => {
    const { error, exit } = await run(AT, line(entry));
    expect(exit).toBe(2);
    expect(error).toContain(`1. rinda: laukā ${key}`);
  });

  test('without rules the built-in ones serve', async () => {
    const { out, exit } = await run(['check'], '{"id":"a","text":"Rīt klientu centrs slēgts."}\n');
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ id: 'a', lang: 'lv', decision: 'clear', findings: [] });
  });
});

describe('bad input', () => {
  test.each([
    [['check', '--rules', 'nowhere.json'], 'nowhere.json: tāda faila nav.'],
    [['check', '--today', '2026-02-31'], '--today 2026-02-31: jābūt dienai'],
    [['check', '--ui', 'de'], '--ui de: jābūt lv vai en.'],
    [['look'], '«look»: vienīgā komanda ir check.'],
  ])('%j', async (words, sentence) => {
    const { error, exit } = await run(words as string[]);
    expect(exit).toBe(2);
    expect(error).toContain(sentence);
  });

  test('rules with a wrong value are refused with its path', async () => {
    const path = join(folder, 'wrong.json');
    writeFileSync(path, JSON.stringify({ format: 'ka-varda/rules@1', people: [{ id: 'a', name: 'A', role: 'king' }] }));
    const { error, exit } = await run(['check', '--rules', path]);
    expect(exit).toBe(2);
    expect(error).toContain('people[0].role');
    expect(error.trim().split('\n')).toHaveLength(1);
  });
});

describe('for people', () => {
  test('a text: marked words, what, why; exit 1 with findings and 0 without', async () => {
    const found = await run([
      ...AT,
      '--account',
      PRACTICE.account,
      '--as',
      PRACTICE.head,
      '--text',
      'Es domāju, ka maksa ir netaisna.',
    ]);
    expect(found.exit).toBe(1);
    expect(found.out).toContain('⟦');
    expect(found.out).toContain('Kāpēc:');
    const clear = await run([...AT, '--text', 'Rīt klientu centrs slēgts.']);
    expect(clear).toMatchObject({ exit: 0, out: 'Viss kārtībā.\n' });
  });

  test('a plan: each row of a spreadsheet', async () => {
    const plan = join(folder, 'plan.csv');
    writeFileSync(
      plan,
      `text;account;as;at\nRīt klientu centrs slēgts.;${PRACTICE.account};${PRACTICE.staff};2026-11-25\n`,
    );
    const { out, exit } = await run([...AT, plan]);
    expect(exit).toBe(1);
    expect(out).toContain('authority/none');
  });

  test('--explain adds the way to the decision: in words here, as data in the report of a post a line', async () => {
    const text = 'Es domāju, ka maksa ir netaisna.';
    const told = await run([...AT, '--explain', '--account', PRACTICE.account, '--as', PRACTICE.head, '--text', text]);
    expect(told.out).toMatch(/voice\/opinion.*\n.*jo tāds ir pārbaudes līmenis/);
    const { out } = await run([...AT, '--explain'], line({ id: 'a', text }));
    expect(JSON.parse(out)).toMatchObject({ decision: 'confirm', explanation: { decision: 'confirm' } });
  });
});
