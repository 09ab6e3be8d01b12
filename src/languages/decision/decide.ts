import type { Profile } from '../../engine/language.ts';
import { findQuotes } from '../../engine/quotes.ts';
import { within } from '../../engine/ranges.ts';
import type { Token } from '../../engine/tokens.ts';
import type { DetectedLanguage } from '../../engine/types.ts';
import { LANGUAGE_IDS, LANGUAGES } from '../packs.ts';
import { FOREIGN } from './foreign.ts';

/** Our languages that can be known, the state language first, and behind them the others. */
const OWN = LANGUAGE_IDS.flatMap((id) => {
  const profile = LANGUAGES[id]?.profile ?? FOREIGN[id];
  return profile ? [{ id, profile }] : [];
});
const OTHERS = Object.entries(FOREIGN).filter(([id]) => !LANGUAGE_IDS.includes(id));
const PROFILES: readonly Profile[] = [...OWN, ...OTHERS.map(([, profile]) => ({ profile }))].map(
  ({ profile }) => profile,
);
const stripped = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l');

/** How much a common word says where its diacritics were left out: less, for it is often another language's word. */
const WITHOUT_DIACRITICS = 0.6;

/** For each common word the profiles that have it, and how surely. */
function commonWords(): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const found = new Map<string, Map<number, number>>();
  const note = (word: string, index: number, share: number) => {
    const owners = found.get(word) ?? new Map<number, number>();
    found.set(word, owners.set(index, Math.max(share, owners.get(index) ?? 0)));
  };
  for (const [index, profile] of PROFILES.entries()) {
    for (const word of profile.words.split(' ')) {
      note(word, index, 1);
      if (stripped(word) !== word) note(stripped(word), index, profile.withoutDiacritics ?? WITHOUT_DIACRITICS);
    }
  }
  return found;
}
/** Made when a text is first read: a script that is only being loaded should cost nothing. */
let common: ReturnType<typeof commonWords> | undefined;

/** What words met before say: a text is read anew at every pause in typing, and nearly all its words are old. */
const met = new Map<string, readonly number[]>();
const MET_AT_MOST = 2000;

/** The points that one word gives to each profile. */
function pointsOf(lower: string): readonly number[] {
  const known = met.get(lower);
  if (known) return known;
  common ??= commonWords();
  const owners = common.get(lower);
  const plain = stripped(lower);
  const points = PROFILES.map((profile, index) => {
    let found = owners ? (2.2 * (owners.get(index) ?? 0)) / owners.size ** 0.7 : 0;
    if (profile.letters?.test(lower)) found += 2;
    else if (profile.sharedLetters?.test(lower)) found += 0.8;
    if (!owners && lower.length > 2) {
      found += profile.sure?.test(plain) ? 1.6 : profile.strong.test(plain) ? 0.8 : profile.weak?.test(plain) ? 0.3 : 0;
    }
    if (profile.never?.test(lower)) found -= 1.2;
    return lower.length === 1 ? found * 0.3 : found;
  });
  if (met.size >= MET_AT_MOST) met.clear();
  met.set(lower, points);
  return points;
}

const LATIN = /^[\p{Script=Latin}\p{M}'’‐‑-]+$/u;
/** Tags and other people's words say little about the language of the writer. */
const HASHTAG = 0.25;
const QUOTED = 0.35;
/** Fewer points than these are too little evidence. */
const ENOUGH = 0.7;
/** A lead over the neighbours that grows with the text: in a long one a small lead means that neither fits. */
const leadNeeded = (words: number): number => Math.max(0.3, 0.08 * words);

/** So many words decide; a longer text is not in another language further down. */
const ENOUGH_WORDS = 200;

/** With "š" and "ž" but no long vowel in a whole text Lithuanian and Estonian are as likely as Latvian. */
const HOOKS_ONLY = 0.4;
const hasHooksOnly = (text: string): boolean => /[čšž]/iu.test(text) && !/[āēīūģķļņ]/iu.test(text);

/** What counts as a word of the text, and how much. */
function evidence(tokens: readonly Token[], text: string): { lower: string; weight: number }[] {
  const quotes = findQuotes(text);
  const words = tokens
    .filter(({ kind }) => kind === 'word' || kind === 'hashtag')
    .slice(0, ENOUGH_WORDS)
    .map((token) => ({
      lower: token.lower.replace(/^#/, '').replace(/’/g, "'"),
      weight: token.kind === 'hashtag' ? HASHTAG : within(token, quotes) ? QUOTED : 1,
    }));
  const alone = words.every(({ weight }) => weight < 1);
  return alone ? words.map(({ lower }) => ({ lower, weight: 1 })) : words;
}

/**
 * Decides the language of a text by its letters, commonest words and endings (src/languages/README.md, Which language a
 * text is in). Links, addresses, handles and numbers do not count, hashtags and quotations little; of a mixture the
 * stronger language wins. Too little evidence is `unknown`, evidence for something else `other`.
 */
export function decideLanguage(tokens: readonly Token[], text: string): DetectedLanguage {
  const words = evidence(tokens, text);
  const points: number[] = PROFILES.map(() => 0);
  const weigh = (lower: string, weight: number) => {
    for (const [index, found] of pointsOf(lower).entries()) points[index] = (points[index] ?? 0) + found * weight;
  };
  let strange = 0;
  let total = 0;
  for (const { lower, weight } of words) {
    total += weight;
    if (LATIN.test(lower)) weigh(lower, weight);
    else strange += /^[\p{L}\p{M}]/u.test(lower) && !/\p{Script=Latin}/u.test(lower) ? weight : 0;
  }
  if (total > 0 && strange / total >= 0.5) return 'other';
  const other = Math.max(...points.slice(OWN.length));
  const own = Math.max(...points.slice(0, OWN.length));
  if (own < ENOUGH || other > own) return other >= 2 ? 'other' : 'unknown';
  if (own - other < leadNeeded(total) + (hasHooksOnly(text) ? HOOKS_ONLY : 0)) return 'unknown';
  return OWN[points.indexOf(own)]?.id ?? 'unknown';
}
