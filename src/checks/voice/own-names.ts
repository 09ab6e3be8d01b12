import { type Document, keyOf } from '../../engine/document.ts';
import { countBefore, within } from '../../engine/ranges.ts';
import type { Range } from '../../engine/types.ts';
import type { VoiceWords } from './words/shape.ts';

/** The key of the word before a name, an English article aside; empty where a mark or nothing stands there. */
export function wordBefore({ start }: Range, doc: Document): string {
  const first = countBefore(doc.tokens, (token) => token.start < start);
  const before = doc.tokens[first - 1];
  const word = before?.lower === 'the' ? doc.tokens[first - 2] : before;
  return word?.kind === 'word' ? keyOf(word, doc) : '';
}

/** Whether a name stands as the one who acts, or as the place, not as the object of a verb. */
export const actsAs = (name: Range, doc: Document, words: VoiceWords): boolean =>
  words.actsAs(doc.text.slice(name.start, name.end), wordBefore(name, doc));

/** Whether a name tells the place: "aģentūrā", "at the agency". */
export const isOwnPlace = (name: Range, doc: Document, words: VoiceWords): boolean =>
  words.isPlace(doc.text.slice(name.start, name.end), wordBefore(name, doc), '');

/** The same, or with the noun behind it: "EUA nodaļā". */
export function isPlace(name: Range, doc: Document, words: VoiceWords): boolean {
  const after = doc.tokens[countBefore(doc.tokens, ({ start }) => start < name.end)];
  const noun = after?.kind === 'word' ? keyOf(after, doc) : '';
  return words.isPlace(doc.text.slice(name.start, name.end), wordBefore(name, doc), noun);
}

/** What is near the institution and none of its work; words of its own name ("sporta centrs") are not meant. */
export const nearbyOf = (doc: Document, own: readonly Range[], words: VoiceWords): Range[] =>
  words.nearby.find(doc).filter((range) => !within(range, own));
