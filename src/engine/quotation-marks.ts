import type { Range } from './types.ts';

/** Marks that open a quotation, and what closes it: Latvian, English, French, German and Swedish style, and their slips. */
export const CLOSERS: Readonly<Record<string, string>> = {
  '«': '»',
  '»': '«»',
  '„': '“”"',
  '“': '”"“',
  '”': '”"',
  '"': '"”',
  '‹': '›',
  '‘': "’'",
  '‚': "‘’'",
  "'": "'’",
};

/** Which way a mark turns where it stands; `perhaps`: it may close, or be the apostrophe of "the boys' coats". */
export type Turn = 'opens' | 'closes' | 'perhaps' | 'neither';

/** Letters and digits: behind a mark that closes stands none. */
const INSIDE = /[\p{L}\p{N}]/u;
/** Before a mark that opens; a backslash stands there in texts that came out of a program. */
const OUTSIDE = /^$|[\s([{«„“”"‹»:/\\–—-]/u;
/** Speech ends with a mark of its own before the closing one. */
const SAID = /[.,!?…:;]/;
/** Words that begin with an apostrophe. */
const ELIDED = /^'(?:tis|twas|em|cause|cos|til|bout|round|n)(?!\p{L})/iu;
/** A title or a word in straight single marks is not longer, in characters: "our series 'Why I volunteer'". */
const TITLE = 100;

/**
 * @param mark as listed in `CLOSERS`, or ’ ›
 * @param opened where the quotation begins that the mark might close; absent: whether it opens one
 */
export function turnOf(text: string, mark: string, { start, end }: Range, opened?: number): Turn {
  if (mark === "'" || mark === '’' || mark === '‘' || mark === '‚')
    return singleTurn(text, mark, { start, end }, opened);
  const before = text[start - 1] ?? '';
  const after = text.slice(end, end + 2);
  const opens = OUTSIDE.test(before) && /^\S/.test(after);
  if (mark === '„') return opens ? 'opens' : 'neither';
  if (opened === undefined) return opens || mark === '«' ? 'opens' : 'neither';
  if (mark === '»' && text[opened] === '«') return 'closes';
  if (/\s/.test(before) && opens) return 'opens';
  return INSIDE.test(after[0] ?? '') ? (opens ? 'opens' : 'neither') : 'closes';
}

function singleTurn(text: string, mark: string, { start, end }: Range, opened?: number): Turn {
  const before = text[start - 1] ?? '';
  const after = text.slice(end, end + 2);
  if (opened === undefined) {
    if (mark === '’' || !OUTSIDE.test(before)) return 'neither';
    if (mark !== "'") return /^\S/.test(after) ? 'opens' : 'neither';
    return /^\p{Lu}/u.test(after) && !ELIDED.test(text.slice(start, start + 8)) ? 'opens' : 'neither';
  }
  if (INSIDE.test(after[0] ?? '')) return OUTSIDE.test(before) ? 'opens' : 'neither';
  if (SAID.test(before)) return 'closes';
  if (text[opened] === "'" && end - opened > TITLE) return 'neither';
  return before === 's' && /^\s\p{Ll}/u.test(after) ? 'perhaps' : 'closes';
}
