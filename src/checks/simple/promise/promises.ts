import { keyOf } from '../../../engine/document.ts';
import { anyStartsIn, rangesIn } from '../../../engine/ranges.ts';
import { readOnce } from '../../../engine/read-once.ts';
import type { Sentence } from '../../../engine/sentences.ts';
import type { CheckContext } from '../../contract.ts';
import { bansIn } from '../ban/bans.ts';
import { clausesOf } from '../clauses.ts';
import { type Reading, readingOf, type Stretch } from '../reading.ts';
import { isDated, isOpen } from '../scope.ts';
import { answered, calmed, closed, traded } from './certainty.ts';
import { everybody, habit, never, nobody } from './everybody.ts';
import { guarantee, surely, vow, weDeliver } from './pledges.ts';
import type { FoundPromise, Rule } from './rule.ts';
import { exempt, forecast, forFree, given, gone, idiom, offer, slogan, toYou } from './sayings.ts';
import { PROMISE_WORDS } from './words.ts';

/** A pledge promises in the first person too; the other ways of promising tell of oneself there. */
const PLEDGES: readonly Rule[] = [guarantee, vow, weDeliver];

/** The first rule that finds something speaks for the sentence; hints come last. */
const RULES: readonly Rule[] = [
  ...[everybody, nobody],
  ...PLEDGES,
  ...[closed, calmed, answered, traded],
  ...[surely, never, gone, habit, idiom, exempt, toYou, slogan, forFree],
  ...[forecast, given, offer],
];

/** A day says when and not for whom: what is promised to everybody, or to nobody, is promised on whatever day. */
const WHATEVER_DAY: readonly Rule[] = [everybody, nobody, never, slogan, closed];

/** The promises of a post, at most one a sentence; kept, because `simple/claim` asks too. */
export function promisesIn(context: CheckContext): readonly FoundPromise[] {
  const reading = readingOf(context);
  return reading ? readOnce(reading, read) : [];
}

function read(reading: Reading): FoundPromise[] {
  if (reading.denies) return [];
  const bans = bansIn(reading.context).filter(({ weak }) => !weak);
  return reading.statements.flatMap((sentence) => {
    // "Visiem jāmaksā" is a duty, not a promise, and is said there.
    if (anyStartsIn(sentence, bans) || !isOpen(reading, sentence)) return [];
    return promiseIn(reading, sentence) ?? [];
  });
}

function promiseIn(reading: Reading, sentence: Sentence): FoundPromise | undefined {
  const words = PROMISE_WORDS.of(reading.doc.lang);
  if (!words) return undefined;
  const clauses = clausesOf(reading, sentence).filter((clause) => claims(reading, clause));
  const dated = isDated(reading, sentence);
  for (const rule of RULES) {
    if (dated && !WHATEVER_DAY.includes(rule)) continue;
    for (const clause of clauses) {
      if (!PLEDGES.includes(rule) && speaksOfSelf(reading, clause)) continue;
      const promise = rule({ reading, words, group: reading.words, clause, sentence, dated });
      if (promise) return promise;
    }
  }
  return undefined;
}

/** "…, vai pabalsts būs visiem" asks, "lai visiem silta māja" wishes. */
function claims({ doc, words }: Reading, { first }: Stretch): boolean {
  const opening = doc.tokens[first];
  return opening === undefined || !words.opensNoClaim.has(keyOf(opening, doc));
}

/** "I" or a verb in its form; "my government" speaks for more than oneself. */
const speaksOfSelf = ({ context, doc }: Reading, clause: Stretch): boolean =>
  rangesIn(clause, context.persons).some(
    (mark) =>
      mark.number === 'singular' &&
      (mark.source === 'verb' || /^(?:es|i)(?:['’].+)?$/iu.test(doc.text.slice(mark.start, mark.end))),
  );
