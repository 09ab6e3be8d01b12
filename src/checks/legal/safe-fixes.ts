import { overlaps, rangesIn } from '../../engine/ranges.ts';
import { lacksDiacritics, tokenize } from '../../engine/tokens.ts';
import type { Range } from '../../engine/types.ts';
import { mended } from '../fixes.ts';
import type { Signal } from './reading.ts';
import { type Part, partOf } from './sentence-view.ts';

type Mend = Range & { text: string };

/** A longer sentence is not read again for each of its mends, so none is offered; in tokens. */
const WEIGHABLE = 300;

/**
 * Keeps the mends that make their sentence weigh less: each is made and the sentence read again, because a wording
 * can bring a long word, or draw two other words together into a sign of their own (DESIGN.md, contract 2: mending a
 * legal finding never raises the scale).
 * @param signals what reading the sentence finds
 * @param named what was found in it by looking through the whole text; a mend takes its own sign away
 * @param read reads a sentence, with a function that says where a range of the text is after the mend (nowhere, if
 * mended), and the words put in where the institution asks for them
 */
export function soundOnly(
  signals: readonly Signal[],
  named: readonly Signal[],
  part: Part,
  read: (part: Part, moved: (range: Range) => Range[], own: readonly Range[]) => readonly Signal[],
): Signal[] {
  const before = weightOf(signals);
  const { sentence, doc } = part;
  const quotes = rangesIn(sentence, doc.quotes);
  return [...signals, ...named].map((signal, index) => {
    const taken = index < signals.length ? 0 : signal.pull;
    const fixes = signal.fixes?.filter((mend) => {
      if (part.tokens.length > WEIGHABLE || mend.end > sentence.end) return false;
      // a range that the mend changes is gone
      const after = (range: Range) => (overlaps(range, [mend]) ? [] : [moved(range, mend, sentence.start)]);
      const start = mend.start - sentence.start;
      const own = signal.kind === 'glossary' ? [{ start, end: start + mend.text.length }] : [];
      const weight = weightOf(read(mendedPart(part, quotes, mend), after, own));
      return weight.heavy <= before.heavy + taken && weight.all <= before.all + taken;
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
