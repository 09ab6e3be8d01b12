import type { Capacity, Level } from '../engine/types.ts';

/** How the rules treat a group. */
export type Enforcement = 'off' | Level;

/**
 * The level at which an outcome is shown (src/policy/README.md, Levels), or `undefined` where it is silent.
 * Nothing is `block` unless the rules say so; on personal accounts nothing is above `confirm`,
 * on unknown ones nothing above `hint`; an unsure outcome is a hint. `most` caps what the rules can raise.
 */
export function levelOf(
  own: 'hint' | 'confirm',
  unsure: boolean,
  enforcement: Enforcement = 'confirm',
  capacity: Capacity = 'institution',
  most?: 'confirm',
): Level | undefined {
  if (enforcement === 'off') return undefined;
  if (unsure || enforcement === 'hint' || own === 'hint' || capacity === 'unknown') return 'hint';
  return enforcement === 'block' && capacity !== 'personal' && most === undefined ? 'block' : 'confirm';
}

const ORDER = { clear: 0, hint: 1, confirm: 2, block: 3 } as const;

/** The highest of the levels, `clear` where there is none. */
export const highest = (levels: readonly Level[]): keyof typeof ORDER =>
  levels.reduce<keyof typeof ORDER>((top, level) => (ORDER[level] > ORDER[top] ? level : top), 'clear');
