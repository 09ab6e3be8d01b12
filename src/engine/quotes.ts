import { CLOSERS, turnOf } from './quotation-marks.ts';
import type { Range } from './types.ts';

/** A mark that may be in a quotation, ",," for „ and '' for ", or white space from a line end on. */
const MARK = /(?<!\S)(?:,,|‚‚)(?=\p{L})|''|’’|[«»„“”"‹›‘’‚']|\n\s*/gu;
const TYPED: Readonly<Record<string, string>> = { ',,': '„', '‚‚': '„', "''": '"', '’’': '"' };
/** Quotations lie in each other no deeper; of more marks that nothing closes the first are forgotten. */
const DEEPEST = 8;
/** A quotation that begins a paragraph and has only one mark at each end has no more empty lines than these. */
const MOST_OVER = 6;

interface Open {
  mark: string;
  start: number;
  /** So many empty lines it went over. */
  over: number;
  /** Where it ends, unless a surer mark comes: "'The boys' coats are ours,' she said". */
  perhaps?: number;
}

/** Quotations of a text while it is walked through. */
interface Walk {
  text: string;
  found: Range[];
  open: Open[];
  /** Paragraphs of a quotation that each begin with this mark: they count once the last is closed. */
  going: { mark: string; paragraphs: Range[] };
}

/**
 * Finds the parts of a text that are somebody else's words: between quotation marks of any style, nested too. Which way
 * a mark turns is told by what stands beside it (`quotation-marks.ts`). Where every paragraph of a quotation begins
 * with a mark and only the last is closed, each of them is one; otherwise only a quotation that begins a line crosses
 * an empty line.
 * @returns ranges with their marks, by where they begin
 */
export function findQuotes(text: string): Range[] {
  const walk: Walk = { text, found: [], open: [], going: { mark: '', paragraphs: [] } };
  for (const { 0: letters, index } of text.matchAll(MARK)) {
    if (letters[0] === '\n') breakLine(walk, index, letters);
    else meet(walk, TYPED[letters] ?? letters, { start: index, end: index + letters.length });
  }
  for (const entry of walk.open) settle(walk, entry);
  return walk.found.sort((a, b) => a.start - b.start);
}

function meet(walk: Walk, mark: string, here: Range) {
  const { text, open } = walk;
  for (let at = open.length - 1; at >= 0; at--) {
    const entry = open[at] as Open;
    if (!CLOSERS[entry.mark]?.includes(mark)) continue;
    const turn = turnOf(text, mark, here, entry.start);
    if (turn === 'closes') return close(walk, at, here.end);
    if (turn === 'perhaps') entry.perhaps ??= here.end;
    if (turn !== 'opens') return;
  }
  if (CLOSERS[mark] && turnOf(text, mark, here) === 'opens') {
    if (open.length === DEEPEST) open.shift();
    open.push({ mark, start: here.start, over: 0 });
  }
}

function close(walk: Walk, at: number, end: number) {
  const [entry, ...inside] = walk.open.splice(at) as [Open, ...Open[]];
  for (const lost of inside) settle(walk, lost);
  if (end - entry.start > 2) walk.found.push({ start: entry.start, end });
  if (entry.mark !== walk.going.mark) return;
  for (const paragraph of walk.going.paragraphs) walk.found.push(paragraph);
  walk.going = { mark: '', paragraphs: [] };
}

const opensLine = (text: string, at: number): boolean => at === 0 || /[\n\\]/.test(text[at - 1] ?? '');

/** A mark that no sure one closed: up to where it may end, if anywhere. */
function settle({ found }: Walk, { start, perhaps }: Open) {
  if (perhaps !== undefined) found.push({ start, end: perhaps });
}

function breakLine(walk: Walk, index: number, white: string) {
  const { text, open, going } = walk;
  const next = TYPED[text.slice(index + white.length, index + white.length + 2)] ?? text[index + white.length] ?? '';
  const goesOn = open.findIndex(({ mark }) => mark === next && mark !== "'");
  if (goesOn >= 0) {
    if (going.mark !== next) walk.going = { mark: next, paragraphs: [] };
    walk.going.paragraphs.push({ start: open[goesOn]?.start ?? index, end: index });
  } else if (white.includes('\n', 1)) walk.going = { mark: '', paragraphs: [] };
  const isEmpty = white.includes('\n', 1);
  const stays = (entry: Open) =>
    goesOn < 0 && entry.mark !== "'" && (!isEmpty || (entry.over++ < MOST_OVER && opensLine(text, entry.start)));
  walk.open = open.filter((entry) => {
    const kept = stays(entry);
    if (!kept) settle(walk, entry);
    return kept;
  });
}
