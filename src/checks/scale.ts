import type { Group } from '../engine/types.ts';

/** From here on the post as a whole is worth a question (src/checks/README.md, Scale). */
export const WHOLE_POST = 50;

/**
 * The middle path: below 0 leans too simple, above 0 too legal. Pulls of each side add up and
 * saturate towards 100, so that one more finding never lowers its own side and a fixed one never
 * raises it, whatever the length of the text.
 */
export function scaleOf(pulls: readonly { group: Group; pull: number }[]): number {
  const { legal, simple } = sidesOf(pulls);
  const saturate = (sum: number) => 100 * (1 - Math.exp(-sum / 72));
  const scale = Math.round(saturate(legal) - saturate(simple));
  return Math.max(-100, Math.min(100, scale));
}

/** The points of each side, before they saturate. */
export function sidesOf(pulls: readonly { group: Group; pull: number }[]): { legal: number; simple: number } {
  const side = (group: Group) =>
    pulls.reduce((sum, entry) => (entry.group === group ? sum + Math.max(0, entry.pull) : sum), 0);
  return { legal: side('legal'), simple: side('simple') };
}
