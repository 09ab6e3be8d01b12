import type { Report } from '../../../engine/types.ts';

/** The first example that a fix makes better: the institution's rules may have silenced what another one shows. */
export function exampleFor(examples: readonly string[], check: (text: string) => Report): string {
  const teaches = (example: string) => check(example).findings.some(({ fixes }) => fixes.length > 0);
  return examples.find(teaches) ?? examples[0] ?? '';
}
