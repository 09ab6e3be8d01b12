import { readFileSync } from 'node:fs';
import { stdin } from 'node:process';
import { createInterface } from 'node:readline';
import { type Checker, createChecker } from '../checks/checker.ts';
import { type Explanation, explain } from '../checks/explain.ts';
import type { InterfaceLanguage, Post } from '../engine/types.ts';
import { DEFAULT_RULES } from '../policy/file/defaults.ts';
import { parseRules, type Rules } from '../policy/file/schema.ts';
import { readCsv } from '../policy/tables/csv.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { explained } from './explain.ts';
import { readPostLine } from './posts.ts';
import { printed } from './print.ts';
import { SENTENCES } from './sentences.ts';

const CLEAR = 0;
const FINDINGS = 1;
const BAD_INPUT = 2;

const complain = (sentence: string) => process.stderr.write(`${sentence.trimEnd()}\n`);
type Explain = (post: Post) => Explanation;

const print = (line: string) => process.stdout.write(`${line}\n`);

/** Opens a file, or says in one sentence why not. */
function open(path: string, ui: InterfaceLanguage): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    complain(missing ? SENTENCES[ui].noFile(path) : SENTENCES[ui].unreadable(path));
    return undefined;
  }
}

/** The rules that the arguments ask for, or nothing after one sentence on what is wrong with them. */
function rulesOf({ rules: path, ui }: Arguments): Rules | undefined {
  if (path === undefined) return DEFAULT_RULES;
  const source = open(path, ui);
  if (source === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch (error) {
    complain(SENTENCES[ui].notJson(path, (error as Error).message));
    return undefined;
  }
  const parsed = parseRules(value);
  if ('rules' in parsed) return parsed.rules;
  for (const { path: place, sentence } of parsed.problems.slice(0, 1)) {
    complain(`${path}: ${place ? `${place}: ` : ''}${sentence[ui]}`);
  }
  return undefined;
}

async function checkLines(checker: Checker, way: Explain | undefined, { ui }: Arguments): Promise<number> {
  let exit = CLEAR;
  let number = 0;
  for await (const raw of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    const line = raw.replace(/^\uFEFF/, '');
    if (line.trim() === '') continue;
    const read = readPostLine(line, SENTENCES[ui]);
    if ('post' in read) {
      print(JSON.stringify({ ...checker.check(read.post), ...(way && { explanation: way(read.post) }) }));
    } else {
      complain(SENTENCES[ui].line(number, read.problem));
      exit = BAD_INPUT;
    }
  }
  return exit;
}

function checkText(checker: Checker, way: Explain | undefined, { text = '', account, as, ui }: Arguments): number {
  const post = { id: 'text', text, account, as };
  const report = checker.check(post);
  print(printed(text, report, ui));
  if (way) print(`\n${explained(way(post), ui)}`);
  return report.findings.length > 0 ? FINDINGS : CLEAR;
}

function checkPlan(checker: Checker, way: Explain | undefined, path: string, { ui }: Arguments): number {
  const source = open(path, ui);
  if (source === undefined) return BAD_INPUT;
  const [head, ...rows] = readCsv(source);
  const columns = (head?.cells ?? []).map((name) => name.trim().toLowerCase());
  if (!columns.includes('text')) {
    complain(SENTENCES[ui].fileLine(path, 1, SENTENCES[ui].noColumn('text')));
    return BAD_INPUT;
  }
  let exit = CLEAR;
  for (const { line, cells } of rows) {
    const entry = Object.fromEntries(columns.map((name, at) => [name, cells[at]]).filter(([, cell]) => cell));
    const read = readPostLine(JSON.stringify({ ...entry, id: String(line), text: entry.text ?? '' }), SENTENCES[ui]);
    if ('problem' in read) {
      complain(SENTENCES[ui].fileLine(path, line, read.problem));
      exit = BAD_INPUT;
      continue;
    }
    const report = checker.check(read.post);
    print(
      `${path}, ${line}: ${read.post.text.replace(/\s+/g, ' ').slice(0, 100)}\n${printed(read.post.text, report, ui)}\n`,
    );
    if (way) print(`${explained(way(read.post), ui)}\n`);
    if (report.findings.length > 0 && exit === CLEAR) exit = FINDINGS;
  }
  return exit;
}

/** The day on this machine's calendar, ISO: the only clock of the command line. */
const dayNow = () => new Intl.DateTimeFormat('sv-SE').format(new Date());

async function main(): Promise<number> {
  const args = readArguments(process.argv.slice(2), dayNow());
  if (typeof args === 'string') {
    complain(args);
    return BAD_INPUT;
  }
  const rules = rulesOf(args);
  if (!rules) return BAD_INPUT;
  const options = { rules, today: args.today, ui: args.ui };
  const checker = createChecker(options);
  const way = args.explain ? (post: Post) => explain(options, post) : undefined;
  if (args.text !== undefined) return checkText(checker, way, args);
  if (args.file !== undefined) return checkPlan(checker, way, args.file, args);
  return checkLines(checker, way, args);
}

process.exitCode = await main();
