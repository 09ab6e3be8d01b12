import { isPlainObject } from '../../../../../policy/file/plain-data.ts';
import type { Rules } from '../../../../../policy/file/rules.ts';
import { parseRules } from '../../../../../policy/file/schema.ts';
import { type Draft, fileOf, type Judged, rowProblems } from './editable.ts';

const FORMAT = 'ka-varda/rules@1';
const known = new WeakMap<object, Judged>();

/**
 * Reads a draft as `judge` does, but only what has changed since: a draft keeps the lists that nobody touched. Only
 * the size of the whole is not looked at. A piece that was right before comes out as the same object.
 */
export function judgePieces(draft: Draft): Judged {
  const pieces = piecesOf(draft).map((piece) => judged(piece));
  const problems = [...rowProblems(draft), ...pieces.flatMap((one) => ('problems' in one ? one.problems : []))];
  if (problems.length > 0) return { problems };
  return { rules: merged(pieces.flatMap((one) => ('rules' in one ? [one.rules] : []))) };
}

/** A part of a draft that can be read without the others, and by what it is known again. */
interface Piece {
  file: Draft;
  by?: object;
}

function piecesOf(draft: Draft): Piece[] {
  const plain = Object.entries(draft).filter(([, value]) => !isObject(value));
  const others = Object.entries(draft).flatMap(([key, value]): Piece[] => {
    if (!isObject(value)) return [];
    // Three lists of thousands: a word of one is no reason to read the others.
    if (key !== 'language' || !isPlainObject(value)) return [{ file: { [key]: value }, by: value }];
    const lists = Object.entries(value).map(([list, entries]) => ({
      file: { language: { [list]: entries } },
      by: isObject(entries) ? entries : undefined,
    }));
    return lists.length > 0 ? lists : [{ file: { language: {} } }];
  });
  return [{ file: Object.fromEntries(plain) }, ...others];
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function judged({ file, by }: Piece): Judged {
  const before = by && known.get(by);
  if (before) return before;
  const now = parseRules({ format: FORMAT, ...(fileOf(file) as object) });
  if (by) known.set(by, now);
  return now;
}

/** In whatever order: nobody exports these. The lists of `language` come together again. */
function merged(pieces: readonly Rules[]): Rules {
  let whole = {} as Rules;
  for (const piece of pieces) {
    const language = piece.language && { language: { ...whole.language, ...piece.language } };
    whole = { ...whole, ...piece, ...language };
  }
  return whole;
}
