import type { Document } from '../../engine/document.ts';
import type { PersonMark } from '../../engine/language.ts';
import type { Token } from '../../engine/tokens.ts';
import { isNumeralI } from './numerals.ts';

const SINGULAR = new Set(['i', 'me', 'my', 'mine', 'myself']);
const PLURAL = new Set(['we', 'us', 'our', 'ours', 'ourselves']);
/** "I'm", "we've", also with the typographic apostrophe and without any ("im" is left alone: too often a slip). */
const CONTRACTED = /^(i|we)['’](?:m|ve|ll|d|re|s)$/;
const ENDS = new Set(['.', '!', '?', ':', ';', ')', '…']);

/** The pronoun "I", not a Roman numeral, the head of a list or a letter of an abbreviation. */
function isPronounI(token: Token, index: number, { tokens }: Document): boolean {
  if (token.text !== 'I' && token.text !== 'i') return false;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  const closes = after?.text === '.' && before?.kind === 'word' && /^\p{Ll}/u.test(before.text);
  if (after && after.start === token.end && /^[.)&/-]$/.test(after.text) && !closes) return false;
  if (before && before.end === token.start && /^[.(&/-]$/.test(before.text)) return false;
  if (isNumeralI(tokens, index)) return false;
  return token.text === 'I' || after?.kind === 'word';
}

/** "mine" is the pronoun at the end of a clause or after a form of "be"; elsewhere it is where coal comes from. */
function isPronounMine(before: Token | undefined, after: Token | undefined): boolean {
  if (before && /^(?:a|an|the|this|that|gold|coal|land|copper|iron|each|every|old|new)$/.test(before.lower))
    return false;
  return (
    !after || ENDS.has(after.text) || after.text === ',' || /^(?:is|was|are|were|and|but|too|alone)$/.test(after.lower)
  );
}

function numberOf(token: Token, index: number, doc: Document): PersonMark['number'] | undefined {
  const [before, after] = [doc.tokens[index - 1], doc.tokens[index + 1]];
  const contracted = CONTRACTED.exec(token.lower);
  if (contracted) return contracted[1] === 'i' ? 'singular' : 'plural';
  if (SINGULAR.has(token.lower)) {
    if (token.lower === 'i' && !isPronounI(token, index, doc)) return undefined;
    if (token.lower === 'mine' && !isPronounMine(before, after)) return undefined;
    if (token.text === 'ME' || token.text === 'MY') return undefined;
    return 'singular';
  }
  if (!PLURAL.has(token.lower) || token.text === 'US') return undefined;
  const isCall =
    token.lower === 'us' && before?.lower === 'let' && !/^(?:know|have|hear|help|show)$/.test(after?.lower ?? '');
  return isCall ? undefined : 'plural';
}

/** First-person pronouns and possessives of an English text, in order of position, quotations and all. */
export function persons(doc: Document): PersonMark[] {
  return doc.tokens.flatMap((token, index) => {
    if (token.kind !== 'word') return [];
    const number = numberOf(token, index, doc);
    return number ? [{ start: token.start, end: token.end, number, source: 'pronoun', token: index } as const] : [];
  });
}
