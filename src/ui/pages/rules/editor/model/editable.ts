import { isPlainObject } from '../../../../../policy/file/plain-data.ts';
import type { Rules } from '../../../../../policy/file/rules.ts';
import { parseRules, type RulesProblem } from '../../../../../policy/file/schema.ts';
import { listAt, textAt, valueAt, withValue } from './paths.ts';

/**
 * Rules while they are edited: the data of the file, right or wrong. Only the abbreviations differ: they are rows
 * here, because two rows may have the same abbreviation, or none, for as long as somebody types.
 */
export type Draft = Readonly<Record<string, unknown>>;

export const ACRONYMS = ['language', 'acronyms'] as const;

/** The rules as a draft; they themselves are left as they are. */
export function draftOf(rules: Rules): Draft {
  const acronyms = rules.language?.acronyms;
  if (!acronyms) return { ...rules };
  const rows = Object.entries(acronyms).map(([short, long]) => ({ short, long }));
  return withValue(rules, ACRONYMS, rows) as Draft;
}

/** What a draft would be as a file, whether that is a right one or not. */
export function fileOf(draft: Draft): unknown {
  if (!Array.isArray(valueAt(draft, ACRONYMS))) return draft;
  const rows = listAt(draft, ACRONYMS).map((row) => [textAt(row, ['short']).trim(), textAt(row, ['long'])]);
  return withValue(draft, ACRONYMS, Object.fromEntries(rows));
}

/** Anything that was stored, as a draft; `undefined` where it is none. */
export const readDraft = (value: unknown): Draft | undefined =>
  isPlainObject(value) && value.format === 'ka-varda/rules@1' ? value : undefined;

export type Judged = { rules: Rules } | { problems: RulesProblem[] };

/** Reads a draft as the file would be read; what only the rows can have wrong is added. */
export function judge(draft: Draft): Judged {
  const own = rowProblems(draft);
  const parsed = parseRules(fileOf(draft));
  if ('rules' in parsed) return own.length > 0 ? { problems: own } : parsed;
  return { problems: [...own, ...parsed.problems] };
}

const EMPTY = { lv: 'Ierakstiet saīsinājumu.', en: 'Write the abbreviation.' };
const TWICE = { lv: 'Šis saīsinājums sarakstā jau ir.', en: 'This abbreviation is already in the list.' };

/** What is wrong with the rows of abbreviations, and no file could hold. */
export function rowProblems(draft: Draft): RulesProblem[] {
  const seen = new Set<string>();
  return listAt(draft, ACRONYMS).flatMap((row, index): RulesProblem[] => {
    const short = textAt(row, ['short']).trim();
    const path = `language.acronyms[${index}].short`;
    // Data with a prototype for a key is refused everywhere (`plain-data.ts`).
    if (short === '' || short === '__proto__') return [{ path, sentence: EMPTY }];
    if (seen.has(short)) return [{ path, sentence: TWICE }];
    seen.add(short);
    return [];
  });
}
