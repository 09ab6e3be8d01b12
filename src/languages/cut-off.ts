import type { Document } from '../engine/document.ts';

/** A post that was shortened is at least so long, in characters; "Nezinu…" is whole. */
const SHORTENED = 80;

/**
 * Index of the word that was cut off with the post, as feeds and services shorten one: "… jo es…", "… un man… https://…".
 * What is left of it is no word to go by. -1 where none was.
 */
export function cutOffWord({ text, tokens }: Document): number {
  let last = tokens.length - 1;
  while (last >= 0 && /^(?:link|hashtag|handle|emoji)$/.test(tokens[last]?.kind ?? '')) last--;
  if (text.length < SHORTENED || !/^(?:…|\.)$/.test(tokens[last]?.text ?? '')) return -1;
  const dots = tokens[last]?.text === '…' ? 1 : 3;
  const row = tokens.slice(last - dots + 1, last + 1);
  const word = tokens[last - dots];
  const isGlued = word?.kind === 'word' && row.length === dots && row.every(({ start }, at) => start === word.end + at);
  if (!isGlued || !row.every((token) => token.text === tokens[last]?.text)) return -1;
  return last - dots;
}
