import type { Document } from '../../engine/document.ts';
import { holdsAny, rangesIn, within } from '../../engine/ranges.ts';
import { readOnce } from '../../engine/read-once.ts';
import type { PostLanguage, Range } from '../../engine/types.ts';
import type { CheckContext } from '../contract.ts';
import { acronymSignals } from './acronym/signals.ts';
import { denseSignal } from './dense-sentence/find.ts';
import { glossarySignals, ownWording } from './glossary/signals.ts';
import { findReferences } from './law-reference/find.ts';
import { spareLoneSigns } from './lone-signs.ts';
import { longSignal } from './long-sentence/find.ts';
import { CHAIN_WORDS } from './noun-chain/words.ts';
import { findPassives } from './passive/find.ts';
import { showPassives } from './passive/shown.ts';
import { phraseData } from './phrase/data.ts';
import { findPhrases } from './phrase/find.ts';
import { safeFixesOnly } from './safe-fixes.ts';
import { isSpared, type SentenceView, sentenceViews } from './sentence-view.ts';
import type { LegalKind, Signal } from './signal.ts';
import { WEIGHTS } from './weights.ts';
import { LEGAL_WORDS } from './words.ts';

/**
 * Reads a text once for all legal checks. Every sentence is judged by itself and every sign adds points, none takes
 * points away: that is why an added sentence never lowers the scale, and a fixed phrase never raises it.
 */
export const readLegal = (context: CheckContext): readonly Signal[] => readOnce(context, read);

function read(context: CheckContext): readonly Signal[] {
  const { doc, policy, persons } = context;
  const lang = doc.lang;
  if (!LEGAL_WORDS.of(lang)) return [];
  const kept = [...policy.keep.find(doc), ...policy.ownNames.find(doc), ...ownWording(policy, lang).find(doc)];
  const plural = persons.filter((mark) => mark.number === 'plural');
  const named = [...acronymSignals(context, lang, kept), ...glossarySignals(context, lang)];
  const signals = sentenceViews(doc).flatMap((part) => {
    const spoken = rangesIn(part.sentence, plural);
    const spared = rangesIn(part.sentence, kept);
    const namedHere = rangesIn(part.sentence, named).filter(({ start }) => start >= part.sentence.start);
    return safeFixesOnly(readSentence(part, lang, spared, spoken), namedHere, part, (fixedSentence, moved, own) =>
      readSentence(fixedSentence, lang, [...spared.flatMap(moved), ...own], spoken.flatMap(moved)),
    );
  });
  return spareLoneSigns(capSlight(temper(showPassives(signals, doc, lang), doc)), doc, context.account);
}

function readSentence(
  part: SentenceView,
  lang: PostLanguage,
  kept: readonly Range[],
  spoken: readonly Range[],
): Signal[] {
  const words: Signal[] = [
    ...findPhrases(part, lang).map((found) => ({
      kind: 'phrase' as const,
      start: found.start,
      end: found.end,
      pull: WEIGHTS.phrase[found.severity],
      raised: found.severity > 1,
      slight: found.severity === 1,
      data: phraseData(found, part.doc.text),
      fixes: found.fix ? [found.fix] : [],
      basis: found.basis,
    })),
    ...findReferences(part, lang).map((found) => ({
      ...signal(part, 'law-reference', found, WEIGHTS.reference),
      exact: found.exact,
    })),
    ...(CHAIN_WORDS.of(lang)?.findChains(part) ?? []).map((range) => signal(part, 'noun-chain', range, WEIGHTS.chain)),
    ...findPassives(part, lang).map((range) => signal(part, 'passive', range, WEIGHTS.passive)),
  ].filter((range) => !isSpared(range, part.doc, kept));
  const dense = denseSignal(part, lang, words, spoken);
  const long = longSignal(part, lang);
  return [...hideCovered(words), ...(long ? [{ ...long, raised: !dense?.raised }] : []), ...(dense ? [dense] : [])];
}

const signal = (part: SentenceView, kind: LegalKind, { start, end }: Range, pull: number): Signal => ({
  kind,
  start,
  end,
  pull,
  raised: kind !== 'passive',
  slight: kind === 'passive',
  data: { found: part.doc.text.slice(start, end).replace(/\s+/gu, ' ') },
});

/** What lies inside a longer finding of another kind is not shown a second time; it weighs all the same. */
function hideCovered(signals: readonly Signal[]): Signal[] {
  const raised = signals.filter((signal) => signal.raised);
  const others = new Map(
    [...new Set(raised.map(({ kind }) => kind))].map((kind) => [kind, raised.filter((outer) => outer.kind !== kind)]),
  );
  return signals.map((inner) => {
    const { start, end } = inner;
    const outer = others.get(inner.kind) ?? [];
    const covered = within({ start: start - 1, end }, outer) || within({ start, end: end + 1 }, outer);
    return { ...inner, raised: inner.raised && !covered };
  });
}

/**
 * Friendly sentences around one of officialese take off some of its weight: not the whole post reads like law. From
 * every other sentence on all of it counts. A further sentence of officialese only raises the share.
 */
function temper(signals: readonly Signal[], doc: Document): Signal[] {
  const heavy = signals.filter(({ slight }) => !slight);
  let counted = 0;
  let legal = 0;
  for (const sentence of doc.sentences) {
    if (holdsAny(sentence, heavy)) legal++;
    // any word makes a sentence count, greetings too: a limit would be crossed by fixing
    if (doc.tokens.slice(sentence.first, sentence.last).some(({ kind }) => kind === 'word')) counted++;
  }
  const factor = Math.min(1, 0.5 + legal / Math.max(1, counted));
  return signals.map((mark) => ({ ...mark, pull: mark.pull * factor }));
}

/**
 * Slight signs together weigh no more than one clear one or two: a long, good post may hold many of them. Where the
 * post as a whole reads like law those with a fix are shown, because that is where to begin.
 */
function capSlight(signals: readonly Signal[]): Signal[] {
  const total = signals.reduce((sum, { pull }) => sum + pull, 0);
  let left: number = WEIGHTS.slightTogether;
  return signals.map((mark) => {
    if (!mark.slight) return mark;
    const pull = Math.min(mark.pull, left);
    left -= pull;
    const fixed = mark.kind === 'phrase' && (mark.fixes?.length ?? 0) > 0;
    return { ...mark, pull, raised: mark.raised || (fixed && total >= WEIGHTS.wholePost) };
  });
}
