import type { Language } from '../engine/types.ts';
import type { Rules } from './rules.ts';

export type { Rules };

/** What is wrong with a rules file, where (`people[2].until`), in one sentence a language. */
export interface RulesProblem {
  path: string;
  sentence: Record<Language, string>;
}

export type ParsedRules = { rules: Rules } | { problems: RulesProblem[] };

export declare function parseRules(value: unknown): ParsedRules;
export declare function exportRules(rules: Rules): string;
