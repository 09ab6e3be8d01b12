/** How many weights a judgement has: more keep rare words apart, each costs half a byte in the page. */
export const SLOTS = 2 ** 15;

const OFFSET = 2166136261;
const PRIME = 16777619;

/**
 * The place of a feature among the weights: its name's FNV-1a hash (Fowler, Noll, Vo) over UTF-16 units, its bits mixed as
 * in MurmurHash3's finalizer, because the lowest ones alone are used.
 */
export function slotOf(name: string): number {
  let hash = OFFSET;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), PRIME);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822519);
  hash = Math.imul(hash ^ (hash >>> 13), 3266489917);
  return (hash ^ (hash >>> 16)) & (SLOTS - 1);
}
