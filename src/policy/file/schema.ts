import * as z from 'zod/mini';
import { cloneData, isPlainObject } from './plain-data.ts';
import { problemAt, type RulesProblem, writeProblem } from './problems.ts';
import type { Rules } from './rules.ts';
import { fileShape } from './schema-shapes.ts';

export type { RulesProblem } from './problems.ts';
export type { Rules } from './rules.ts';

export type ParsedRules = { rules: Rules } | { problems: RulesProblem[] };

/** Enough to begin fixing with; a file of another kind would otherwise bring thousands. */
const MOST_PROBLEMS = 20;

/**
 * Reads a rules file. Unknown keys are kept, at every depth; a wrong value is refused with its path and a
 * sentence. Any value is accepted and none makes it throw; the value itself is left as it is.
 */
export function parseRules(value: unknown): ParsedRules {
  const copy = cloneData(value);
  if ('problem' in copy) return { problems: [copy.problem] };
  const data = copy.data;
  nameExperts(data);
  const result = z.safeParse(fileShape, data);
  // The shapes change nothing; the copy keeps the order of the keys, unknown ones included.
  if (result.success) return { rules: data as Rules };
  const issues = result.error.issues.slice(0, MOST_PROBLEMS);
  return { problems: issues.map(({ path, message }) => problemAt(data, path, message)) };
}

/** Reads the text of a rules file; text that is no JSON comes back as a problem. */
export function readRules(text: string): ParsedRules {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { problems: [writeProblem([], 'json')] };
  }
  return parseRules(value);
}

/** The text of a rules file, unknown keys and all; the same rules always give the same text. */
export const exportRules = (rules: Rules): string => `${JSON.stringify(rules, null, 2)}\n`;

/** A bare string is read as the expert's name (src/policy/README.md, Topics). */
function nameExperts(data: unknown): void {
  if (!isPlainObject(data) || !Array.isArray(data.topics)) return;
  for (const topic of data.topics) {
    if (isPlainObject(topic) && typeof topic.expert === 'string') topic.expert = { name: topic.expert };
  }
}
