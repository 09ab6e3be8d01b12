/** `dist/engine.mjs`: the same engine for programs (src/cli/README.md, The engine for programs). */

import { createChecker as create } from '../checks/checker.ts';
import type { InterfaceLanguage, Post, Report } from '../engine/types.ts';
import { DEFAULT_RULES } from '../policy/file/defaults.ts';
import { parseRules } from '../policy/file/schema.ts';

export { persons } from '../languages/index.ts';

/**
 * Makes a synchronous checker.
 * @param options.rules an object of `ka-varda/rules@1`; without it the built-in defaults serve
 * @param options.today ISO day that counts as today
 * @param options.ui language of the messages, Latvian unless told
 * @throws TypeError with the first wrong place of the rules in one sentence
 */
export function createChecker(options: { rules?: unknown; today: string; ui?: InterfaceLanguage }): {
  check: (post: Post) => Report;
} {
  const { today, ui = 'lv' } = options;
  if (options.rules === undefined) return create({ rules: DEFAULT_RULES, today, ui });
  const parsed = parseRules(options.rules);
  if ('rules' in parsed) return create({ rules: parsed.rules, today, ui });
  const [problem] = parsed.problems;
  throw new TypeError(`${problem?.path}: ${problem?.sentence[ui]}`);
}
