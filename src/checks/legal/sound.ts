import { lacksDiacritics, tokenize } from '../../engine/tokens.ts';
import type { Range } from '../../engine/types.ts';
import { mended } from '../mends.ts';
import type { Part } from './part.ts';
import type { Signal } from './reading.ts';

type Mend = Range & { text: string };

/**
 * Keeps the mends that make their sentence weigh less: each is made and the sentence read again, because a wording
 * can bring a long word, or draw two other words together into a sign of their own (DESIGN.md, contract 2: mending a
 * legal finding never raises the scale).
 * @param read reads a sentence, with a function that says where a range of the text is after the mend: nowhere, if mended
 */
export function soundOnly(
  signals: readonly Signal[],
  part: Part,
  read: (part: Part, moved: (range: Range) => Range[]) => readonly Signal[],
): Signal[] {
  const before = weightOf(signals);
  return signals.map((signal) => {
    const fixes = signal.fixes?.filter((mend) => {
      const after = weightOf(read(mendedPart(part, mend), (range) => move(range, mend)));
      return after.heavy <= before.heavy && after.all <= before.all;
    });
    return fixes ? { ...signal, fixes } : signal;
  });
}

/** Slight signs are capped over the whole post, so the others must not gain what slight ones lose. */
function weightOf(signals: readonly Signal[]): { heavy: number; all: number } {
  const sum = (list: readonly Signal[]) => list.reduce((total, { pull }) => total + pull, 0);
  return { heavy: sum(signals.filter(({ slight }) => !slight)), all: sum(signals) };
}

/** The sentence as it is after a mend. */
function mendedPart({ doc, sentence }: Part, mend: Mend): Part {
  const text = mended(doc.text, mend);
  const end = sentence.end + mend.text.length - (mend.end - mend.start);
  const own = text.slice(sentence.start, end);
  const tokens = tokenize(own).map((token) => ({
    ...token,
    start: token.start + sentence.start,
    end: token.end + sentence.start,
  }));
  return {
    tokens,
    sentence: { ...sentence, end, first: 0, last: tokens.length },
    doc: {
      ...doc,
      text,
      tokens,
      words: tokens.filter(({ kind }) => kind === 'word'),
      quotes: doc.quotes.map((range) => shift(range, mend)),
      folded: lacksDiacritics(own),
    },
  };
}

/** Where a range is after a mend; a range that the mend changes is gone. */
const move = (range: Range, mend: Mend): Range[] =>
  range.start < mend.end && mend.start < range.end ? [] : [shift(range, mend)];

function shift({ start, end }: Range, mend: Mend): Range {
  const grown = mend.text.length - (mend.end - mend.start);
  const at = (offset: number) => (offset >= mend.end ? offset + grown : offset);
  return { start: at(start), end: at(end) };
}
