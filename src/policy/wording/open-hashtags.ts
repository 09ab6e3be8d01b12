import type { Document } from '../../engine/document.ts';
import { readOnce } from '../../engine/read-once.ts';
import type { Token } from '../../engine/tokens.ts';

const PART = /\p{Lu}{2,}(?![\p{Ll}\p{M}])|\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+|\p{N}+|\p{L}+/gu;

/** The document with `#MežaUgunsgrēks` read as the two words in it: a topic or a name in a hashtag counts. */
export const withOpenHashtags = (doc: Document): Document => readOnce(doc, open);

function open(doc: Document): Document {
  if (!doc.tokens.some(({ kind }) => kind === 'hashtag')) return doc;
  return { ...doc, tokens: doc.tokens.flatMap((token) => (token.kind === 'hashtag' ? partsOf(token) : [token])) };
}

const partsOf = (hashtag: Token): Token[] =>
  [...hashtag.text.matchAll(PART)].map((part) => ({
    kind: 'word',
    text: part[0],
    lower: part[0].normalize('NFC').toLowerCase(),
    start: hashtag.start + part.index,
    end: hashtag.start + part.index + part[0].length,
  }));
