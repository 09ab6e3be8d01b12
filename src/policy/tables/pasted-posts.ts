import type { Post } from '../../engine/types.ts';
import type { Rules } from '../file/rules.ts';
import { parseReference } from '../register/sites.ts';
import { type PastedProblem, readDay } from './pasted-cells.ts';
import { readPastedTable } from './pasted-columns.ts';
import { isSameName } from './pasted-people.ts';

const HEADINGS = {
  text: ['teksts', 'ieraksts', 'ieraksta teksts', 'text', 'post'],
  account: ['konts', 'account'],
  as: ['raksta', 'kas raksta', 'autors', 'autore', 'as', 'author'],
  at: ['diena', 'datums', 'kad', 'laiks', 'at', 'date', 'when'],
} as const;
type Column = keyof typeof HEADINGS;

/** A month of a busy institution; the page stays quick with as many. */
const MOST_POSTS = 200;

export interface PastedPost {
  line: number;
  post: Post;
}

/**
 * Posts of a week: a table with a heading (text, account, who writes, when), or else one post a line.
 * @param rules its people give names their meaning
 */
export function readPastedPosts(
  text: string,
  rules: Pick<Rules, 'people'>,
): { posts: PastedPost[]; problems: PastedProblem[] } {
  const table = readPastedTable<Column>(text, HEADINGS, []);
  const isTable = table.hasHeading && table.columns.includes('text');
  const rows = isTable ? table.rows : linesOf(text);
  const posts: PastedPost[] = [];
  const problems: PastedProblem[] = [];
  for (const { line, cells } of rows) {
    if (posts.length === MOST_POSTS) {
      problems.push({ line, error: 'long', given: String(MOST_POSTS) });
      break;
    }
    const read = readPost(cells, line, rules.people ?? []);
    if ('error' in read) problems.push(read);
    else posts.push({ line, post: read });
  }
  return { posts, problems };
}

function readPost(
  cells: Partial<Record<Column, string>>,
  line: number,
  people: NonNullable<Rules['people']>,
): Post | PastedProblem {
  const { text, account, as } = cells;
  if (text === undefined) return { line, error: 'text', given: '' };
  const reference = account === undefined ? undefined : parseReference(account);
  if (account !== undefined && !reference) return { line, error: 'account', given: account };
  const person = people.find(({ id, name }) => as !== undefined && (id === as || isSameName(name, as)));
  if (as !== undefined && !person) return { line, error: 'person', given: as };
  const at = momentOf(cells.at);
  if (cells.at !== undefined && at === undefined) return { line, error: 'day', given: cells.at };
  return {
    id: String(line),
    text,
    ...(reference && { account: `${reference.site}/${reference.handle}` }),
    ...(person && { as: person.id }),
    ...(at !== undefined && { at }),
  };
}

/** A day as people write it, with or without an hour, or an ISO time. */
function momentOf(cell: string | undefined): string | undefined {
  if (cell === undefined) return undefined;
  const day = readDay(cell.replace(/[\s,T]+\d{1,2}[.:]\d{2}(?:[.:]\d{2})?$/u, ''));
  return day ?? (/^\d{4}-\d{2}-\d{2}T/.test(cell) && !Number.isNaN(Date.parse(cell)) ? cell : undefined);
}

const linesOf = (text: string) =>
  text
    .split(/\r?\n/u)
    .map((line, index) => ({ line: index + 1, cells: { text: line.trim() } }))
    .filter(({ cells }) => cells.text !== '');
