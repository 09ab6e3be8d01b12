import { type Document, sentenceAt } from '../../../engine/document.ts';
import { within } from '../../../engine/ranges.ts';
import type { Sentence } from '../../../engine/sentences.ts';
import type { PostLanguage } from '../../../engine/types.ts';
import type { Signal } from '../signal.ts';
import { PASSIVE_WORDS } from './words.ts';

/** A post of fewer sentences has no share to speak of. */
const FEWEST_SENTENCES = 3;
/** Tokens of a sentence that counts: shorter ones are greetings and hashtags. */
const FEWEST_TOKENS = 4;

/** Marks the passives of a post as shown where there are too many of them; inside a shown phrase they are not shown twice. */
export function showPassives(signals: readonly Signal[], doc: Document, lang: PostLanguage): Signal[] {
  const shown = PASSIVE_WORDS.of(lang)?.shown;
  if (!shown) return [...signals];
  const { inSentence, sentences: enough, share } = shown;
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
