import type { Language, Range } from '../../../engine/types.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isParticiple as englishParticiple, isBe } from './words.en.ts';
import { isTikt, isParticiple as latvianParticiple } from './words.lv.ts';

const REACH: Record<Language, number> = { lv: 5, en: 3 };

/** Finds passives in a sentence, from the auxiliary to the participle. */
export function findPassives(part: SentenceView, lang: Language): Range[] {
  const { tokens } = part;
  const opens = lang === 'lv' ? isTikt : isBe;
  const closes = lang === 'lv' ? latvianParticiple : englishParticiple;
  const found: Range[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (first?.kind !== 'word' || !opens(first.lower)) continue;
    for (let next = at + 1; next <= at + REACH[lang] && next < tokens.length; next++) {
      const token = tokens[next];
      if (
        token?.kind !== 'word' ||
        (lang === 'en' && !/ly$|^(?:also|not|being|been|now|often|still)$/u.test(token.lower) && !closes(token.lower))
      )
        break;
      if (!closes(token.lower)) continue;
      found.push({ start: first.start, end: token.end });
      at = next;
      break;
    }
  }
  return found;
}
