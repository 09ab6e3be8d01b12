import type { Range } from './types.ts';

const PAIRS: Record<string, string> = { '«': '»', '„': '“”"', '“': '”"', '"': '"”', '”': '”', '‘': '’' };
/**
 * A name and a colon before speech: "Jānis Bērzs: darīsim". Only at the start of a line, and every word with a
 * capital: "Laba ziņa: visi saņems pabalstu" is the writer's own.
 */
const LEAD = /^(?:[^\S\n]*[-–—•]?[^\S\n]*)(?:\p{Lu}[\p{L}.-]*[^\S\n]+){1,3}\p{Lu}[\p{L}.-]*:[^\S\n]+(?=[\p{L}«„"“])/gmu;

/** 'Speech in straight single marks,' as British style has it: from a capital to a mark before the last of them. */
const STRAIGHT = /(?<!\p{L})'\p{Lu}(?:[^'\n]|'(?=\p{L}))+[.,!?…]'(?!\p{L})/gu;

/**
 * Finds the parts of a text that are somebody else's words: between quotation marks
 * (Latvian «» and „“, English “” and ""), at most 600 characters, never across an empty line.
 */
export function findQuotes(text: string): Range[] {
  const ranges: Range[] = [];
  for (let start = 0; start < text.length; start++) {
    const closers = PAIRS[text[start] ?? ''];
    if (!closers) continue;
    const end = closingMark(text, start, closers);
    if (end < 0) continue;
    ranges.push({ start, end: end + 1 });
    start = end;
  }
  for (const { 0: said, index } of text.matchAll(STRAIGHT)) ranges.push({ start: index, end: index + said.length });
  return ranges;
}

function closingMark(text: string, start: number, closers: string): number {
  for (let at = start + 1; at < text.length && at - start <= 600; at++) {
    if (text[at] === '\n' && text[at + 1] === '\n') return -1;
    // The apostrophe of "don’t" closes nothing.
    if (text[at] === '’' && /\p{L}/u.test(text[at + 1] ?? '')) continue;
    if (closers.includes(text[at] ?? '')) return at > start + 1 ? at : -1;
  }
  return -1;
}

/** Finds lines that open with "Name Surname: …": what follows on that line is that person's speech. */
export function findLeads(text: string): Range[] {
  return [...text.matchAll(LEAD)].map((match) => {
    const from = match.index + match[0].length;
    const lineEnd = text.indexOf('\n', from);
    return { start: from, end: lineEnd < 0 ? text.length : lineEnd };
  });
}

export const within = (range: Range, others: readonly Range[]): boolean =>
  others.some((other) => range.start >= other.start && range.end <= other.end);
