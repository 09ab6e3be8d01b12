import { fold, type Token } from '../../engine/tokens.ts';
import type { DetectedLanguage } from '../../engine/types.ts';
import { ENGLISH, FOREIGN, LATVIAN, type Profile } from './profiles.ts';

const PROFILES: readonly Profile[] = [LATVIAN, ENGLISH, ...FOREIGN];
const stripped = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l');

/** How much a common word says where its diacritics were left out: less, for it is often another language's word. */
const WITHOUT_DIACRITICS = 0.6;

/** For each common word the profiles that have it, and how surely. */
const COMMON: ReadonlyMap<string, ReadonlyMap<number, number>> = (() => {
  const found = new Map<string, Map<number, number>>();
  const note = (word: string, index: number, share: number) => {
    const owners = found.get(word) ?? new Map<number, number>();
    found.set(word, owners.set(index, Math.max(share, owners.get(index) ?? 0)));
  };
  for (const [index, profile] of PROFILES.entries()) {
    for (const word of profile.words.split(' ')) {
      note(word, index, 1);
      if (stripped(word) !== word) note(stripped(word), index, profile === LATVIAN ? 0.9 : WITHOUT_DIACRITICS);
    }
  }
  return found;
})();

/** Adds what one word says to the points of every profile. */
function weigh(lower: string, weight: number, points: number[]) {
  const owners = COMMON.get(lower);
  const plain = stripped(lower);
  for (const [index, profile] of PROFILES.entries()) {
    let found = owners ? (2.2 * (owners.get(index) ?? 0)) / owners.size ** 0.7 : 0;
    if (profile.letters?.test(lower)) found += 2;
    else if (profile.sharedLetters?.test(lower)) found += 0.8;
    if (!owners && lower.length > 2) {
      found += profile.sure?.test(plain) ? 1.6 : profile.strong.test(plain) ? 0.8 : profile.weak?.test(plain) ? 0.3 : 0;
    }
    if (profile.never?.test(lower)) found -= 1.2;
    points[index] = (points[index] ?? 0) + found * weight * (lower.length === 1 ? 0.3 : 1);
  }
}

const LATIN = /^[\p{Script=Latin}\p{M}'’‐‑-]+$/u;

/**
 * Decides the language of a text by its letters, commonest words and endings (LATVIAN.md A). Links, addresses,
 * handles and numbers do not count, hashtags and quotations little; of a mixture the stronger language wins.
 * Too little evidence is `unknown`, evidence for something else `other`.
 */
export function decideLanguage(tokens: readonly Token[], _text: string): DetectedLanguage {
  const points: number[] = PROFILES.map(() => 0);
  let strange = 0;
  let words = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    words++;
    if (!LATIN.test(token.text)) strange++;
    else weigh(token.lower.replace(/’/g, "'"), 1, points);
  }
  if (words > 0 && strange / words >= 0.5) return 'other';
  const [latvian = 0, english = 0, ...foreign] = points;
  const other = Math.max(...foreign);
  const own = Math.max(latvian, english);
  if (own < 0.8) return other >= 2 ? 'other' : 'unknown';
  if (other > own) return other >= 2 ? 'other' : 'unknown';
  if (own - other < 0.3) return 'unknown';
  return latvian >= english ? 'lv' : 'en';
}

export const _debug = (tokens: readonly Token[]): string => {
  const points: number[] = PROFILES.map(() => 0);
  for (const token of tokens) if (token.kind === 'word') weigh(token.lower, 1, points);
  return points.map((n) => n.toFixed(1)).join(' ') + fold('');
};
