import type { PostLanguage, Range } from '../../../engine/types.ts';
import type { SentenceView } from '../sentence-view.ts';
import { PASSIVE_WORDS } from './words.ts';

/** Finds passives in a sentence, from the auxiliary to the participle. */
export function findPassives(part: SentenceView, lang: PostLanguage): Range[] {
  const words = PASSIVE_WORDS.of(lang);
  if (!words) return [];
  const { tokens } = part;
  const found: Range[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (first?.kind !== 'word' || !words.isAuxiliary(first.lower)) continue;
    for (let next = at + 1; next <= at + words.reach && next < tokens.length; next++) {
      const token = tokens[next];
      if (token?.kind !== 'word') break;
      const closes = words.isParticiple(token.lower);
      if (!closes && !words.mayPart(token.lower)) break;
      if (!closes) continue;
      found.push({ start: first.start, end: token.end });
      at = next;
      break;
    }
  }
  return found;
}
