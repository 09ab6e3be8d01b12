/** In characters; the longest built-in selector has about 130. */
const LONGEST = 300;

const CLOSES: Record<string, string> = { '(': ')', '[': ']' };

/** Escapes and signs that cannot be seen where the selector is shown. */
const UNSEEN = /[\\\p{Cc}\p{Cf}]/u;
/** Signs that no selector needs outside quotation marks: style sheets and markup have them; pseudo-elements match nothing. */
const FOREIGN = /[{}<;@`"']|\/\*|::/;
const BEGINS = /^[\p{L}*.#[:]/u;
/** A part that is missing: nothing before a comma or after a combinator, empty brackets. */
const HALF = /[,>+~]\s*[,>)]|[,>+~(]\s*$|\(\s*[),+~]|\[\s*\]|[.#:]\s|[.#:]$/u;

/**
 * Whether a text looks like a CSS selector, where no document can be asked: careful rather than complete, so escapes
 * are refused. A document has the last word (`corrected` in the sites room).
 */
export function looksLikeSelector(text: string): boolean {
  const selector = text.trim();
  if (selector.length > LONGEST || !BEGINS.test(selector) || UNSEEN.test(selector)) return false;
  const bare = selector.replace(/"[^"]*"|'[^']*'/g, 'x');
  return !FOREIGN.test(bare) && !HALF.test(bare) && isBalanced(bare);
}

function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const sign of text) {
    const close = CLOSES[sign];
    if (close) open.push(close);
    else if ((sign === ')' || sign === ']') && open.pop() !== sign) return false;
  }
  return open.length === 0;
}
