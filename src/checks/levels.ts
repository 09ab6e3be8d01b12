import type { Capacity, Level } from '../engine/types.ts';

/** How the rules treat a group. */
export type Enforcement = 'off' | Level;

/** What decided a level: the check itself, its doubt, the rules, an emergency, the account, the cap of an outcome. */
export type LevelReason =
  | 'check'
  | 'unsure'
  | 'doubt'
  | 'off'
  | 'rules'
  | 'emergency'
  | 'unknown-account'
  | 'personal'
  | 'most';

/** What a level rests on. */
export interface LevelInput {
  /** The check's default, or what the outcome asks for in its place. */
  own: 'hint' | 'confirm';
  unsure: boolean;
  /** Caps what the rules can raise. */
  most?: 'confirm';
  /** What the rules say of the group; `confirm` unless they say something. */
  enforcement?: Enforcement;
  /** The post is an emergency and the group gives way to it: shown at most. */
  givesWay?: boolean;
  capacity?: Capacity;
}

/**
 * The level at which an outcome is shown (src/policy/README.md, Levels), `undefined` where it is silent, and the one
 * reason for it. Nothing is `block` unless the rules say so; on personal accounts nothing is above `confirm`, on unknown
 * ones nothing above `hint`; an unsure outcome is a hint.
 */
export function levelOf(input: LevelInput): { level?: Level; because: LevelReason } {
  const { own, unsure, most, enforcement = 'confirm', givesWay = false, capacity = 'institution' } = input;
  if (enforcement === 'off') return { because: 'off' };
  if (own === 'hint') return { level: 'hint', because: 'check' };
  if (unsure) return { level: 'hint', because: 'unsure' };
  if (enforcement === 'hint') return { level: 'hint', because: 'rules' };
  if (givesWay) return { level: 'hint', because: 'emergency' };
  if (capacity === 'unknown') return { level: 'hint', because: 'unknown-account' };
  if (enforcement !== 'block') return { level: 'confirm', because: 'check' };
  if (capacity === 'personal') return { level: 'confirm', because: 'personal' };
  if (most !== undefined) return { level: 'confirm', because: 'most' };
  return { level: 'block', because: 'rules' };
}

const ORDER = { clear: 0, hint: 1, confirm: 2, block: 3 } as const;

/** The highest of the levels, `clear` where there is none. */
export const highest = (levels: readonly Level[]): keyof typeof ORDER =>
  levels.reduce<keyof typeof ORDER>((top, level) => (ORDER[level] > ORDER[top] ? level : top), 'clear');
