import { overlaps, rangesIn } from '../../engine/ranges.ts';
import { lacksDiacritics, tokenize } from '../../engine/tokens.ts';
import type { Range } from '../../engine/types.ts';
import { fixed } from '../fixes.ts';
import { type SentenceView, sentenceView } from './sentence-view.ts';
import type { Signal } from './signal.ts';

type Fix = Range & { text: string };

/** A longer sentence is not read again for each of its fixes, so none is offered; in tokens. */
const WEIGHABLE = 300;

/**
 * Keeps the fixes that make their sentence weigh less: each is made and the sentence read again, because a wording
 * can bring a long word, or draw two other words together into a sign of their own (src/checks/README.md, Scale: fixing
 * a legal finding never raises the scale).
 * @param signals what reading the sentence finds
 * @param named what was found in it by looking through the whole text; a fix takes its own sign away
 * @param read reads a sentence, with a function that says where a range of the text is after the fix (nowhere, if
 * fixed), and the words put in where the institution asks for them
 */
export function safeFixesOnly(
  signals: readonly Signal[],
  named: readonly Signal[],
  part: SentenceView,
  read: (part: SentenceView, moved: (range: Range) => Range[], own: readonly Range[]) => readonly Signal[],
): Signal[] {
  const before = weightOf(signals);
  const { sentence, doc } = part;
  const quotes = rangesIn(sentence, doc.quotes);
  return [...signals, ...named].map((signal, index) => {
    const taken = index < signals.length ? 0 : signal.pull;
    const fixes = signal.fixes?.filter((fix) => {
      if (part.tokens.length > WEIGHABLE || fix.end > sentence.end) return false;
      // a range that the fix changes is gone
      const after = (range: Range) => (overlaps(range, [fix]) ? [] : [moved(range, fix, sentence.start)]);
      const start = fix.start - sentence.start;
      const own = signal.kind === 'glossary' ? [{ start, end: start + fix.text.length }] : [];
      const weight = weightOf(read(fixedSentence(part, quotes, fix), after, own));
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

/** The sentence by itself as it is after a fix; its offsets begin with it. */
function fixedSentence({ doc, sentence }: SentenceView, quotes: readonly Range[], fix: Fix): SentenceView {
  const text = fixed(doc.text.slice(sentence.start, sentence.end), shift(fix, -sentence.start));
  const tokens = tokenize(text);
  return sentenceView(
    {
      ...doc,
      text,
      tokens,
      words: tokens.filter(({ kind }) => kind === 'word'),
      quotes: quotes.map((range) => moved(range, fix, sentence.start)),
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

/** Where a range of the text is in the sentence after a fix. */
function moved({ start, end }: Range, fix: Fix, from: number): Range {
  const grown = fix.text.length - (fix.end - fix.start);
  const at = (offset: number) => (offset >= fix.end ? offset + grown : offset) - from;
  return { start: at(start), end: at(end) };
}
