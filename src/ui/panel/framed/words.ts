import type { InterfaceLanguage } from '../../../engine/types.ts';
import type { Path, PlainArgument } from './plain.ts';

/** What the script in the page says to its frame. Everything goes over their port as JSON. */
export type ToFrame =
  /** Shows this, or nothing; a new number for each thing that is different from the last. */
  | { say: 'show'; turn: number; language: InterfaceLanguage; plain: unknown }
  /** Lies on top of the page once more, and takes no presses for as long as it did at first. */
  | { say: 'raised' }
  /** Is it still there? */
  | { say: 'ping' };

/** What the frame says to the script. */
export type FromFrame =
  | { say: 'ready' }
  /** What was sent with this number is there to be seen, in this box of the frame. */
  | { say: 'shown'; turn: number; box?: { left: number; top: number; right: number; bottom: number } }
  /** The person has pressed something of what was sent with this number. */
  | { say: 'act'; turn: number; action: Path; given: PlainArgument[] }
  /** A press is over: Chromium has given the frame the focus, whatever was done about that (156). */
  | { say: 'pressed' }
  /** Something of the page lies over it. */
  | { say: 'unseen' }
  /** The page has taken the focus away. */
  | { say: 'blurred' }
  | { say: 'pong' };
