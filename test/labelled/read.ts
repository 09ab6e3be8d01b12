import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createChecker } from '../../src/checks/checker.ts';
import type { Post, Report } from '../../src/engine/types.ts';
import { PRACTICE, PRACTICE_DAY } from '../../src/policy/examples/practice.ts';
import type { TestedLanguage } from '../tested-language.ts';

/** One post that people labelled: the groups that a careful editor would raise, before any rule was asked. */
export interface Labelled {
  file: string;
  lang: TestedLanguage;
  post: Post;
  expected: ReadonlySet<string>;
  /** Groups that may be raised or not. */
  either: ReadonlySet<string>;
}

/** What a topic needs has its own cases; here it would raise findings that no editor sees in the text. */
const RULES = { ...PRACTICE.rules, topics: PRACTICE.rules.topics?.map((topic) => ({ ...topic, needs: [] })) };

const ACCOUNTS: Record<string, string | undefined> = {
  institution: PRACTICE.account,
  official: PRACTICE.officialAccount,
  personal: PRACTICE.personalAccount,
};

/** Who writes when the file does not say: the head where the account speaks for the institution, else its owner. */
const WRITERS: Record<string, string> = {
  institution: PRACTICE.head,
  official: PRACTICE.head,
  personal: PRACTICE.staff,
};

const PEOPLE: Record<string, string | undefined> = {
  head: PRACTICE.head,
  authorized: PRACTICE.authorized,
  staff: PRACTICE.staff,
  expired: PRACTICE.expired,
  future: PRACTICE.notYet,
  stranger: 'somebody-else',
  nobody: undefined,
};

/** Reads every labelled post of the repository. */
export function readLabelled(folder = import.meta.dirname): Labelled[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.tsv'));
  return files.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .map((line, at) => ({ line, id: `${file}:${at + 1}` }))
      .filter(({ line }) => line.trim() !== '' && !line.startsWith('#'))
      .map(({ line, id }) => labelled(file, id, line)),
  );
}

function labelled(file: string, id: string, line: string): Labelled {
  const [standing = '', groups = '', text = ''] = line.split('\t');
  const [account = '', who] = standing.split(':');
  if (!(account in ACCOUNTS) || text === '') throw new Error(`${id}: standing, groups and text are needed`);
  const marks = groups.split(' ').filter((mark) => mark !== '-');
  return {
    file,
    lang: file.startsWith('en') ? 'en' : 'lv',
    post: {
      id,
      text: text.replaceAll('\\n', '\n'),
      account: ACCOUNTS[account],
      as: who === undefined ? WRITERS[account] : PEOPLE[who],
    },
    expected: new Set(marks.filter((mark) => !mark.endsWith('?'))),
    either: new Set(marks.filter((mark) => mark.endsWith('?')).map((mark) => mark.slice(0, -1))),
  };
}

/** How a group fared: right, falsely raised, missed. */
export interface Score {
  right: number;
  falsely: string[];
  missed: string[];
}

/** Runs the engine over labelled posts; a group counts as raised whatever the level. */
export function score(entries: readonly Labelled[], groups: readonly string[]): Record<string, Score> {
  const { check } = createChecker({ rules: RULES, today: PRACTICE_DAY });
  const scores = Object.fromEntries(
    groups.map((group): [string, Score] => [group, { right: 0, falsely: [], missed: [] }]),
  );
  for (const { post, expected, either } of entries) {
    const report = check(post);
    for (const group of groups) {
      const raised = report.findings.some((finding) => finding.group === group);
      const entry = scores[group] as Score;
      if (raised && expected.has(group)) entry.right++;
      else if (raised && !either.has(group)) entry.falsely.push(describe(post, report, group));
      else if (!raised && expected.has(group)) entry.missed.push(`${post.id} ${post.text}`);
    }
  }
  return scores;
}

const describe = (post: Post, report: Report, group: string): string => {
  const found = report.findings.filter((finding) => finding.group === group);
  return `${post.id} ${found.map(({ check, level }) => `${check} ${level}`).join(', ')}: ${post.text}`;
};

export const precision = ({ right, falsely }: Score): number => right / Math.max(1, right + falsely.length);
export const recall = ({ right, missed }: Score): number => right / Math.max(1, right + missed.length);
