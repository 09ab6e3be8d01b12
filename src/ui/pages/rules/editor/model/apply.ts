import type { Rules } from '../../../../../policy/file/rules.ts';

/**
 * The rules as they come into force: with a version above the one that is in force, issued today. A version that
 * somebody has already set higher stays.
 * @param today ISO day
 */
export function issued(rules: Rules, inForce: Rules | null, today: string): Rules {
  const last = inForce === null ? 0 : (inForce.version ?? 1);
  const version = Math.max(rules.version ?? 1, last + 1);
  return { ...rules, version, issued: today };
}
