import { sentenceOf } from '../../../engine/document.ts';
import type { Check, CheckContext, Outcome } from '../../contract.ts';
import { around, has, hits, type Reading, readingOf, type Stretch } from '../reading.ts';
import { hasLink, hasPhone, isHedged, isPointed, namesLaw } from '../scope.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';
import { EASE_WORDS } from './words.ts';

/** "Just a click": a duty or a process made light of, with no steps and no link. */
export const check: Check = {
  id: 'simple/ease',
  group: 'simple',
  level: 'hint',
  basis: ['editorial'],
  reads: EASE_WORDS,
  text: { lv, en },
  run: (context) => easeIn(context),
};

function easeIn(context: CheckContext): Outcome[] {
  const reading = readingOf(context);
  if (!reading || reading.denies || hasLink(reading) || hasPhone(reading) || isPointed(reading) || namesLaw(reading))
    return [];
  const words = EASE_WORDS.of(reading.doc.lang);
  if (!words) return [];
  return reading.statements.flatMap((sentence) => {
    if (!isOfficial(reading, sentence) || isHedged(reading, sentence)) return [];
    const [trivial] = hits(reading, words.trivial, sentence);
    const [light] = hits(reading, words.light, sentence);
    const [process] = hits(reading, words.process, sentence);
    const range = trivial ? around(trivial) : light && process ? around(light, process) : undefined;
    return range ? [{ outcome: 'flag' as const, ...range, pull: 10 }] : [];
  });
}

/** Money, rights or duties in this sentence or beside it, and no concert or race. */
function isOfficial(reading: Reading, sentence: Stretch): boolean {
  const { words, doc } = reading;
  if (has(reading, words.event, sentence)) return false;
  const at = sentenceOf(doc, sentence.first);
  return [doc.sentences[at - 1], doc.sentences[at], doc.sentences[at + 1]].some(
    (near) => near && [words.money, words.rights, words.duty].some((topic) => has(reading, topic, near)),
  );
}
