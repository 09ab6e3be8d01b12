import { overlaps, rangesIn } from '../../engine/ranges.ts';
import { lacksDiacritics, tokenize } from '../../engine/tokens.ts';
import type { Range } from '../../engine/types.ts';
import { mended } from '../mends.ts';
import { type Part, partOf } from './part.ts';
import type { Signal } from './reading.ts';

type Mend = Range & { text: string };

/** A longer sentence is not read again for each of its mends, so none is offered; in tokens. */
const WEIGHABLE = 300;

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
  const { sentence, doc } = part;
  const quotes = rangesIn(sentence, doc.quotes);
  return signals.map((signal) => {
    const fixes = signal.fixes?.filter((mend) => {
      if (part.tokens.length > WEIGHABLE) return false;
      const after = weightOf(
        read(mendedPart(part, quotes, mend), (range) =>
          // a range that the mend changes is gone
          overlaps(range, [mend]) ? [] : [moved(range, mend, sentence.start)],
        ),
      );
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

/** The sentence by itself as it is after a mend; its offsets begin with it. */
function mendedPart({ doc, sentence }: Part, quotes: readonly Range[], mend: Mend): Part {
  const text = mended(doc.text.slice(sentence.start, sentence.end), shift(mend, -sentence.start));
  const tokens = tokenize(text);
  return partOf(
    {
      ...doc,
      text,
      tokens,
      words: tokens.filter(({ kind }) => kind === 'word'),
      quotes: quotes.map((range) => moved(range, mend, sentence.start)),
      folded: lacksDiacritics(text),
    },
    { ...sentence, start: 0, end: text.length, first: 0, last: tokens.length },
  );
}

const shift = <T extends Range>(range: T, by: number): T => ({
  ...range,
  start: range.start + by,
  end: range.end + by,
});

/** Where a range of the text is in the sentence after a mend. */
function moved({ start, end }: Range, mend: Mend, from: number): Range {
  const grown = mend.text.length - (mend.end - mend.start);
  const at = (offset: number) => (offset >= mend.end ? offset + grown : offset) - from;
  return { start: at(start), end: at(end) };
}
