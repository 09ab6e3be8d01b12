import type { Document } from '../../../engine/document.ts';
import { fold, type Token } from '../../../engine/tokens.ts';

/** Letters of each word that are compared: "aģentūra" and "aģentūrā" are one word. */
const STEM = 5;
const stem = (word: string) => fold(word.toLowerCase()).slice(0, STEM);

/** Whether the post itself says what an abbreviation stands for, before or behind it, in brackets or in full. */
export function isExplained(doc: Document, short: string, expansion: string): boolean {
  const { tokens } = doc;
  const places = tokens.flatMap((token, at) => (token.text === short ? [at] : []));
  if (places.some((at) => inBrackets(tokens, at) || bracketsFollow(tokens, at))) return true;
  return expansion.split(' / ').some((full) => saysInFull(doc, full));
}

/** "Valsts zemes dienests (VZD)" */
const inBrackets = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === '(' && tokens[at - 2]?.kind === 'word';

/** "VZD (Valsts zemes dienests)", "VZD – Valsts zemes dienests" */
function bracketsFollow(tokens: readonly Token[], at: number): boolean {
  const opened = tokens[at + 1]?.text === '(' || /^[–—-]$/u.test(tokens[at + 1]?.text ?? '');
  const capital = /^\p{Lu}\p{Ll}/u.test(tokens[at + 2]?.text ?? '');
  return (
    opened &&
    tokens[at + 2]?.kind === 'word' &&
    tokens[at + 3]?.kind === 'word' &&
    (capital || tokens[at + 1]?.text === '(')
  );
}

function saysInFull({ words }: Document, full: string): boolean {
  const stems = full.split(/[\s,]+/u).map(stem);
  return words.some((_, at) => stems.every((part, next) => stem(words[at + next]?.lower ?? '') === part));
}
