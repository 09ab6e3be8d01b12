import { RECORD_DECISIONS, type RecordDecision, type RecordEntry } from '../../../policy/record/entry.ts';

/** How often each decision was made about one check. */
export interface CheckSums {
  check: string;
  counts: Record<RecordDecision, number>;
  all: number;
}

/** Which lines are looked at; what is absent lets all through. */
export interface RecordFilter {
  account?: string;
  decision?: RecordDecision;
}

/** The lines that a filter lets through, in their order. */
export const chosenBy = ({ account, decision }: RecordFilter, entries: readonly RecordEntry[]): RecordEntry[] =>
  entries.filter((entry) => (!account || entry.account === account) && (!decision || entry.decision === decision));

/** The accounts of the record in the order of the alphabet. */
export const accountsIn = (entries: readonly RecordEntry[]): string[] =>
  [...new Set(entries.map(({ account }) => account))].sort();

/** Sums of each check, the one with the most lines first. */
export function sumsOf(entries: readonly RecordEntry[]): CheckSums[] {
  const sums = new Map<string, CheckSums>();
  for (const { check, decision } of entries) {
    const line = sums.get(check) ?? { check, counts: nothingYet(), all: 0 };
    line.counts[decision] += 1;
    line.all += 1;
    sums.set(check, line);
  }
  return [...sums.values()].sort((a, b) => b.all - a.all || a.check.localeCompare(b.check));
}

const nothingYet = () =>
  Object.fromEntries(RECORD_DECISIONS.map((decision) => [decision, 0])) as Record<RecordDecision, number>;
