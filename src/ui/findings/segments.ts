import type { Finding, Level } from '../../engine/types.ts';
import { isWhole } from './about.ts';

/** A stretch of text and the highest level of the findings over it; without a level nothing is marked. */
export interface Segment {
  text: string;
  level?: Level;
}

const RANK: Record<Level, number> = { hint: 1, confirm: 2, block: 3 };

/** Cuts a text where findings begin and end; findings about the whole post mark nothing. */
export function segmentsOf(text: string, findings: readonly Finding[]): Segment[] {
  const pointed = findings.filter((finding) => !isWhole(finding, text));
  const edges = new Set([0, text.length, ...pointed.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...edges].filter((edge) => edge >= 0 && edge <= text.length).sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const levels = pointed.filter((one) => one.start < end && one.end > start).map(({ level }) => level);
    const level = levels.sort((a, b) => RANK[b] - RANK[a])[0];
    return { text: text.slice(start, end), level };
  });
}
