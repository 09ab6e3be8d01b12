import type { Finding, Level } from '../../engine/types.ts';

const WEIGHT: Record<Level, number> = { block: 0, confirm: 1, hint: 2 };

/** Findings as people should meet them: what holds the post first, then in order of the text. */
export const byWeight = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => WEIGHT[a.level] - WEIGHT[b.level] || a.start - b.start || a.end - b.end);

/** Whether a finding is about the post as a whole, so that there are no words to point at. */
export const isWhole = (finding: Finding, text: string): boolean => finding.start === 0 && finding.end >= text.length;

/** How many characters of a finding's words are quoted back. */
const QUOTED = 80;

/** The words a finding is about, shortened in the middle where they are many. */
export function wordsOf(finding: Finding, text: string): string {
  const words = text.slice(finding.start, finding.end).replace(/\s+/gu, ' ').trim();
  if (words.length <= QUOTED) return words;
  return `${words.slice(0, QUOTED / 2).trimEnd()} … ${words.slice(-QUOTED / 3).trimStart()}`;
}

/** Findings that say the same of different words are told once; in the order given. */
export function alike(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.check} ${finding.level} ${finding.message}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
}
