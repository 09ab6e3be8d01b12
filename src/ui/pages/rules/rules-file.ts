import { correctionLines } from '../../../policy/file/corrections.ts';
import { writeProblem } from '../../../policy/file/problems.ts';
import type { Rules } from '../../../policy/file/rules.ts';
import { parseRules, type RulesProblem } from '../../../policy/file/schema.ts';
import { isSelector } from '../../../sites/corrections.ts';

/** What a chosen file turned out to be. */
export type RulesFile =
  | { rules: Rules }
  | { problems: RulesProblem[] }
  /** Not JSON; the line is known in some browsers. */
  | { notJson: true; line?: number }
  | { unreadable: true }
  | { tooLarge: true };

/** Written with indents, what `plain-data.ts` lets through: 5,000 people, accounts and words of each kind are 3.5 MB. */
const LARGEST = 10_000_000;

/** Reads a rules file; never rejects. */
export async function readRulesFile(file: Blob): Promise<RulesFile> {
  if (file.size > LARGEST) return { tooLarge: true };
  let text: string;
  try {
    text = (await file.text()).replace(/^\uFEFF/, '');
  } catch {
    return { unreadable: true };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { notJson: true, line: lineOf(error, text) };
  }
  const parsed = parseRules(value);
  // Here is a document to ask; the schema could only look at the signs.
  const wrong = 'rules' in parsed ? correctionLines(parsed.rules).filter(({ selector }) => !isSelector(selector)) : [];
  return wrong.length > 0 ? { problems: wrong.map(({ path }) => writeProblem(path, 'selector')) } : parsed;
}

/** The line of a JSON error: Firefox says the line, Chromium the line or the position; `undefined` otherwise. */
function lineOf(error: unknown, text: string): number | undefined {
  const message = error instanceof Error ? error.message : '';
  const line = /\bline (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /\bposition (\d+)/.exec(message)?.[1];
  return position ? text.slice(0, Number(position)).split('\n').length : undefined;
}
