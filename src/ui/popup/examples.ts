import { CHECKS } from '../../checks/index.ts';
import type { Language } from '../../engine/types.ts';

/**
 * The next example of the checks, in the order of the registry and round again; only those that draw a finding on
 * the account and person chosen, for an example that shows nothing teaches nothing.
 */
export function exampleAfter(
  text: string,
  language: Language,
  drawsFinding: (example: string) => boolean,
): string | undefined {
  const examples = CHECKS.map((check) => check.text[language].example.bad);
  const at = examples.indexOf(text) + 1;
  return [...examples.slice(at), ...examples.slice(0, at)].find(drawsFinding);
}
