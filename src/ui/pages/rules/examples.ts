import { CHECKS } from '../../../checks/registry.ts';
import type { InterfaceLanguage } from '../../../engine/types.ts';

/**
 * The next example of the checks, in the order of the registry and round again; only those that draw a finding on
 * the account and person chosen, for an example that shows nothing teaches nothing.
 */
export function exampleAfter(
  text: string,
  language: InterfaceLanguage,
  drawsFinding: (example: string) => boolean,
): string | undefined {
  const examples = [...new Set(CHECKS.map((check) => check.text[language].example.bad))];
  const at = examples.indexOf(text) + 1;
  return [...examples.slice(at), ...examples.slice(0, at)].find(drawsFinding);
}

/** Checks whose examples are posts as somebody would write them, three to fix and three that are well. */
const WEEK = ['voice/opinion', 'legal/phrase', 'simple/promise'];

/** A made-up week: what draws a finding, and how the same is said well. */
export function weekOfExamples(language: InterfaceLanguage): string[] {
  const examples = WEEK.flatMap((id) => CHECKS.find((check) => check.id === id)?.text[language].example ?? []);
  return [...examples.map(({ bad }) => bad), ...examples.map(({ good }) => good)];
}
