import type { Enforcement } from '../../../checks/levels.ts';
import type { Group } from '../../../engine/types.ts';
import { DEFAULT_RULES } from '../../../policy/file/defaults.ts';
import type { Rules } from '../../../policy/file/rules.ts';

export const ENFORCEMENTS: readonly Enforcement[] = ['off', 'hint', 'confirm', 'block'];

/** How the rules treat a group; without an entry it counts as `confirm` (src/policy/README.md, Levels). */
export const enforcementOf = (rules: Rules | null, group: Group): Enforcement =>
  rules?.enforcement?.[group] ?? 'confirm';

/** The rules with one group set; `null` where nothing is left that differs from the built-in ones. */
export function withEnforcement(rules: Rules | null, group: Group, level: Enforcement): Rules | null {
  const { [group]: _, ...others } = rules?.enforcement ?? {};
  const enforcement = level === 'confirm' ? others : { ...others, [group]: level };
  const { enforcement: __, ...rest } = rules ?? DEFAULT_RULES;
  if (Object.keys(enforcement).length > 0) return { ...rest, enforcement };
  return isOnlyLevels(rest) ? null : rest;
}

/** Whether rules are the built-in ones but for the levels: no institution gave them. */
export const isOnlyLevels = (rules: Rules): boolean =>
  Object.keys(rules).every((key) => key === 'enforcement' || key in DEFAULT_RULES);
