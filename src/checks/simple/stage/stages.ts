import type { Range } from '../../../engine/types.ts';
import type { CheckContext } from '../../contract.ts';
import { clausesOf } from '../clauses.ts';
import { around, has, hits, type Reading, readingOf, type Stretch } from '../reading.ts';
import { hasLink, isConditional, isDated, isHedged, isPointed } from '../scope.ts';
import { concludedIn } from './conclusions.ts';
import type { StageWords } from './shape.ts';
import { STAGE_WORDS } from './words.ts';

export interface FoundStage extends Range {
  /** `early`: words of an earlier stage stand beside it; `open`: nothing tells the stage. */
  kind: 'early' | 'open';
}

/** The first decision of a post that is told as further on than its words bear out. */
export function stageIn(context: CheckContext): FoundStage | undefined {
  const reading = readingOf(context);
  if (!reading || reading.denies) return undefined;
  const words = STAGE_WORDS.of(reading.doc.lang);
  if (!words) return undefined;
  if (words.final.find(reading.doc).length > 0) return undefined;
  for (const sentence of reading.statements) {
    const concluded = concludedIn(reading, words, sentence);
    if (concluded) return { ...concluded, kind: 'early' };
    const told = toldAsDone(reading, words, sentence);
    if (!told) continue;
    if (isEarly(reading, words, told)) return { ...told, kind: 'early' };
    if (told.done && isOpen(reading, sentence)) return { ...told, kind: 'open' };
  }
  return undefined;
}

type Told = Range & { done: boolean };

/** Nothing in the post says since when it holds or where to read it; the bare word "law" is no source here. */
const isOpen = (reading: Reading, sentence: Stretch): boolean =>
  !hasLink(reading) &&
  !isPointed(reading) &&
  !isConditional(reading) &&
  !isDated(reading, sentence) &&
  !has(reading, reading.words.near, sentence);

/** A decision and its matter in one clause, with no word that holds it open. */
function toldAsDone(reading: Reading, words: StageWords, sentence: Stretch): Told | undefined {
  for (const clause of clausesOf(reading, sentence)) {
    const [past] = hits(reading, words.decided, clause);
    const decided = past ?? hits(reading, words.coming, clause)[0];
    const [matter] = hits(reading, words.matter, clause);
    if (!decided || !matter) continue;
    if (has(reading, words.careful, clause) || isHedged(reading, clause) || has(reading, reading.words.event, clause)) {
      continue;
    }
    // "Pieņēma likumprojektu" says itself that it is a draft.
    const isObject = ({ first }: { first: number }) =>
      first > decided.first &&
      first - decided.last <= 4 &&
      reading.doc.tokens.slice(decided.last, first).every(({ kind }) => kind !== 'mark');
    if (hits(reading, words.draft, clause).some(isObject)) continue;
    return { ...around(decided, matter), done: past !== undefined };
  }
  return undefined;
}

const isEarly = (reading: Reading, words: StageWords, told: Range): boolean =>
  words.earlier.find(reading.doc).some(({ start, end }) => end <= told.start || start >= told.end);
