import { type Finding, GROUPS } from '../engine/types.ts';
import type { Rules } from './file/rules.ts';

/**
 * Whether a person may choose never to see a check again: not whether they may speak at all, and not what their
 * institution has set to stop a post.
 * @param check id of a check, such as `legal/phrase`
 */
export function mayBeSilenced(check: string, rules: Rules | null): boolean {
  const group = GROUPS.find((one) => check.startsWith(`${one}/`));
  return group !== undefined && group !== 'authority' && rules?.enforcement?.[group] !== 'block';
}

/** What a person has chosen never to see is left out; what stops a post is the institution's decision and is shown. */
export const isSilenced = ({ check, level }: Pick<Finding, 'check' | 'level'>, silenced: readonly string[]): boolean =>
  level !== 'block' && silenced.includes(check);
