import type { Range } from './types.ts';

/**
 * A name and a colon before speech: "Jānis Bērzs: darīsim". Only at the start of a line, and every word with a
 * capital: "Laba ziņa: visi saņems pabalstu" is the writer's own.
 */
const LEAD =
  /(?<![^\n])[^\S\n]*(?:[-–—•][^\S\n]*)?(?:\p{Lu}[\p{L}.-]*[^\S\n]+){1,3}\p{Lu}[\p{L}.-]*:[^\S\n]+(?=[\p{L}«„"“])/gu;

/** Finds lines that open with "Name Surname: …": what follows on that line is that person's speech. */
export function findLeads(text: string): Range[] {
  return [...text.matchAll(LEAD)].map((match) => {
    const from = match.index + match[0].length;
    const lineEnd = text.indexOf('\n', from);
    return { start: from, end: lineEnd < 0 ? text.length : lineEnd };
  });
}
