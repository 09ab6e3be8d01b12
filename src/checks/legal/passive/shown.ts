import { type Document, sentenceAt } from '../../../engine/document.ts';
import { within } from '../../../engine/ranges.ts';
import type { Sentence } from '../../../engine/sentences.ts';
import type { Language } from '../../../engine/types.ts';
import type { Signal } from '../signal.ts';

/**
 * From where on passives hide who acts. Latvian: two in one sentence, or two sentences that are more than a quarter
 * of the post (src/languages/lv/README.md, Register). English uses the passive more freely ("roads are being cleared"),
 * so one more of each.
 */
const SHOWN: Record<Language, { inSentence: number; sentences: number; share: number }> = {
  lv: { inSentence: 2, sentences: 2, share: 1 / 4 },
  en: { inSentence: 3, sentences: 3, share: 1 / 3 },
};
/** A post of fewer sentences has no share to speak of. */
const FEWEST_SENTENCES = 3;
/** Tokens of a sentence that counts: shorter ones are greetings and hashtags. */
const FEWEST_TOKENS = 4;

/** Marks the passives of a post as shown where there are too many of them; inside a shown phrase they are not shown twice. */
export function showPassives(signals: readonly Signal[], doc: Document, lang: Language): Signal[] {
  const { inSentence, sentences: enough, share } = SHOWN[lang];
  const passives = signals.filter(({ kind }) => kind === 'passive');
  const sentences = doc.sentences.filter(({ first, last }) => last - first >= FEWEST_TOKENS);
  const counts = new Map<Sentence | undefined, number>();
  for (const { start } of passives) {
    const sentence = sentenceAt(doc, start);
    counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  const passive = sentences.filter((sentence) => counts.has(sentence)).length;
  const many = sentences.length >= FEWEST_SENTENCES && passive >= enough && passive > share * sentences.length;
  const phrases = signals.filter(({ kind, raised }) => kind === 'phrase' && raised);
  return signals.map((mark) => {
    if (mark.kind !== 'passive') return mark;
    const piled = (counts.get(sentenceAt(doc, mark.start)) ?? 0) >= inSentence;
    return { ...mark, raised: (many || piled) && !within(mark, phrases) };
  });
}
