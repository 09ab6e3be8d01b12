import { isQuoted } from '../../engine/document.ts';
import type { Token } from '../../engine/tokens.ts';
import type { PostLanguage } from '../../engine/types.ts';
import type { SentenceView } from './sentence-view.ts';
import { LEGAL_WORDS } from './words.ts';

/** The words of a sentence without what stands in brackets or is quoted: an explanation is no burden. */
export function ownWords({ doc, tokens }: SentenceView): Token[] {
  const words: Token[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.text === '(') depth++;
    else if (token.text === ')') depth = Math.max(0, depth - 1);
    else if (token.kind === 'word' && depth === 0 && !isQuoted(token, doc)) words.push(token);
  }
  return words;
}

/** How many words and long words a sentence has. */
export function sizeOf(part: SentenceView, lang: PostLanguage): { words: number; long: number } {
  const words = ownWords(part);
  const { long = Number.POSITIVE_INFINITY } = LEGAL_WORDS.of(lang) ?? {};
  return { words: words.length, long: words.filter(({ text }) => text.length >= long).length };
}
