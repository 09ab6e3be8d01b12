import { anyStartsIn } from '../../../engine/ranges.ts';
import type { Range } from '../../../engine/types.ts';
import type { CheckContext } from '../../contract.ts';
import { promisesIn } from '../promise/promises.ts';
import { around, has, hits, type Reading, readingOf, type Stretch } from '../reading.ts';
import { hasLink, hasPhone, isConditional, isDated, isHedged, isPointed, namesLaw } from '../scope.ts';
import type { ClaimWords } from './shape.ts';
import { CLAIM_WORDS } from './words.ts';

export interface FoundClaim extends Range {
  kind: 'figure' | 'authority';
}

/** Amounts and rates of rights and money, and unnamed authorities, with no date, link or source; one a sentence. */
export function claimsIn(context: CheckContext): FoundClaim[] {
  const reading = readingOf(context);
  if (!reading || reading.denies || hasLink(reading) || hasPhone(reading) || isPointed(reading) || namesLaw(reading))
    return [];
  const words = CLAIM_WORDS.of(reading.doc.lang);
  if (!words) return [];
  const promised = promisesIn(context);
  return reading.statements.flatMap((sentence) => {
    // A promise in the same sentence says it already, and more strongly.
    if (anyStartsIn(sentence, promised)) return [];
    return figureIn(reading, words, sentence) ?? authorityIn(reading, words, sentence) ?? [];
  });
}

function figureIn(reading: Reading, words: ClaimWords, sentence: Stretch): FoundClaim | undefined {
  const [matter] = hits(reading, words.matter, sentence);
  if (!matter || has(reading, words.excused, sentence) || has(reading, reading.words.event, sentence)) return undefined;
  if (isDated(reading, sentence) || isHedged(reading, sentence) || isConditional(reading)) return undefined;
  const { tokens } = reading.doc;
  const unit = hits(reading, words.unit, sentence).find(
    ({ first, last }) => tokens[first - 1]?.kind === 'number' || tokens[last]?.kind === 'number',
  );
  if (!unit) return undefined;
  const number = [tokens[unit.first - 1], tokens[unit.last]].find((token) => token?.kind === 'number');
  return number ? { ...around(unit, number), kind: 'figure' } : undefined;
}

function authorityIn(reading: Reading, words: ClaimWords, sentence: Stretch): FoundClaim | undefined {
  const [phrase] = hits(reading, words.authority, sentence);
  return phrase ? { ...around(phrase), kind: 'authority' } : undefined;
}
