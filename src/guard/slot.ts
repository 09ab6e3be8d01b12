import type { Checker, CheckerOptions } from '../checks/checker.ts';
import type { PageSettings } from '../platform/page-messages.ts';
import type { Composer } from '../sites/composer.ts';
import type { Writing } from './writing.ts';

/** What the joining script does for the idle one, once somebody writes. */
export interface Active {
  /** The settings came, or changed. */
  settle: (settings: PageSettings) => void;
  /** Somebody is in this composer, or has changed its text. */
  attend: (composer: Composer) => void;
  /** From memory where the text is known, else checked on the spot. */
  decide: (writing: Writing) => 'pass' | 'hold';
  /** Opens the dialog about a post that was held. */
  ask: (writing: Writing, control: Element | undefined) => void;
  /** Shows all that was found in the composer at hand, held or not. */
  show: () => void;
  /** The site did not take the repeated press: the person's own next one goes through. Gives back how to take that back. */
  again: (writing: Writing) => () => void;
}

/** What the idle script does for the joining one. */
export interface Idle {
  createChecker: (options: CheckerOptions) => Checker;
  /** The person decided: lets this text out, once. */
  release: (writing: Writing, control: Element | undefined) => void;
  signal: AbortSignal;
}

/**
 * How the three scripts find each other: names on the global object of the extension's own world, which the page
 * cannot see. `import()` would need web-accessible resources (FACTS.md), so each script leaves its door here.
 */
declare global {
  var kaVardaIdle: true | undefined;
  var kaVardaActive: ((idle: Idle) => Active) | undefined;
  var kaVardaEngine: Pick<Idle, 'createChecker'> | undefined;
}
