import type { Range } from './types.ts';

const PAIRS: Record<string, string> = { '«': '»', '„': '“”"', '“': '”"', '"': '"”', '”': '”', '‘': '’' };
/**
 * A name and a colon before speech: "Jānis Bērzs: darīsim". Only at the start of a line, and every word with a
 * capital: "Laba ziņa: visi saņems pabalstu" is the writer's own.
 */
const LEAD =
  /(?<![^\n])[^\S\n]*(?:[-–—•][^\S\n]*)?(?:\p{Lu}[\p{L}.-]*[^\S\n]+){1,3}\p{Lu}[\p{L}.-]*:[^\S\n]+(?=[\p{L}«„"“])/gu;

/** Of straight single marks: what can open speech, what can only close it, and line ends, which it never crosses. */
const STRAIGHT = /(?<!\p{L})'(?=\p{Lu})|'(?!\p{L})|\n/gu;
/** 'Speech in straight single marks,' as British style has it: from a capital to a mark before the last of them. */
const SAID = /^'\p{Lu}.+[.,!?…]'$/su;
/** No quotation is longer, in characters. */
const LONGEST = 600;

/**
 * Finds the parts of a text that are somebody else's words: between quotation marks
 * (Latvian «» and „“, English “” and ""), at most 600 characters, never across an empty line.
 */
export function findQuotes(text: string): Range[] {
  const ranges: Range[] = [];
  /** How far the way from an opening mark is known to hold no mark that closes it: nothing is read twice. */
  const clear: Record<string, number> = {};
  for (let start = 0; start < text.length; start++) {
    const closers = PAIRS[text[start] ?? ''];
    if (!closers) continue;
    const last = Math.min(text.length - 1, start + LONGEST);
    const at = closingMark(text, Math.max(start + 1, clear[closers] ?? 0), last, closers);
    clear[closers] = at;
    if (at > last || text[at] === '\n' || at === start + 1) continue;
    ranges.push({ start, end: at + 1 });
    start = at;
  }
  return [...ranges, ...straightQuotes(text)];
}

/** Where the first closing mark or empty line is; one past `last` if there is none. */
function closingMark(text: string, from: number, last: number, closers: string): number {
  for (let at = from; at <= last; at++) {
    if (text[at] === '\n' && text[at + 1] === '\n') return at;
    // The apostrophe of "don’t" closes nothing.
    if (text[at] === '’' && /\p{L}/u.test(text[at + 1] ?? '')) continue;
    if (closers.includes(text[at] ?? '')) return at;
  }
  return Math.max(from, last + 1);
}

function straightQuotes(text: string): Range[] {
  const ranges: Range[] = [];
  let open: number | undefined;
  for (const { 0: mark, index } of text.matchAll(STRAIGHT)) {
    if (mark === "'" && /^\p{Lu}/u.test(text.slice(index + 1, index + 3))) {
      open ??= index;
      continue;
    }
    if (open !== undefined && mark === "'" && SAID.test(text.slice(open, index + 1))) {
      ranges.push({ start: open, end: index + 1 });
    }
    open = undefined;
  }
  return ranges;
}

/** Finds lines that open with "Name Surname: …": what follows on that line is that person's speech. */
export function findLeads(text: string): Range[] {
  return [...text.matchAll(LEAD)].map((match) => {
    const from = match.index + match[0].length;
    const lineEnd = text.indexOf('\n', from);
    return { start: from, end: lineEnd < 0 ? text.length : lineEnd };
  });
}
