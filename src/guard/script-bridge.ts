import type { AssistedChecker } from '../assist/assisted-checker.ts';
import type { CheckerOptions } from '../checks/checker.ts';
import type { InterfaceLanguage, PostLanguage } from '../engine/types.ts';
import type { PageSettings } from '../platform/page-messages.ts';
import type { PageReport } from '../platform/page-report.ts';
import type { SiteCorrection } from '../policy/file/rules.ts';
import type { Composer } from '../sites/composer.ts';
import type { corrected } from '../sites/corrections.ts';
import type { Site } from '../sites/site.ts';
import type { Writing } from './text-in-hand.ts';

/** What the joining script does for the idle one, once somebody writes. */
export interface Active {
  /** The settings came, or changed. */
  settle: (settings: PageSettings) => void;
  /** A person comes upon this text or acts on it; none: they type. */
  acts: (writing?: Writing) => void;
  /** Whether a text is the person's own; a script of the page may have put it there. */
  isTheirs: (writing: Writing) => boolean;
  /** Somebody is in this composer, or has changed its text. */
  attend: (composer: Composer) => void;
  /** From memory where the text is known, else checked on the spot. */
  decide: (writing: Writing) => 'pass' | 'hold';
  /** Opens the dialog about a post that was held. */
  ask: (writing: Writing, control: Element | undefined, byHand: boolean) => void;
  /** Shows all that was found in the composer at hand, held or not. */
  show: () => void;
  /** Nothing could be repeated: tells that the person's own next press goes through. */
  again: (writing: Writing) => void;
  /** Until the composer is done with the text; some minutes at most, since a person can be long over a second stage. */
  untilOver: (writing: Writing) => Promise<unknown>;
  /** A press about a text that was let out is about to reach the site; `insisted`: the person wants it sent again. */
  sends: (writing: Writing, control: HTMLElement | undefined, insisted: boolean) => void;
  /** Whether a press, on a control or by keys, might send a second time what the site is still sending. */
  isUnderWay: (control: Element | undefined) => boolean;
  /** Asks the person whether to send it a second time. */
  mayBeOut: (writing: Writing, insist: () => void) => void;
  /** Whether Enter chooses from a list at the moment. */
  isPickerOpen: (composer: Composer) => boolean;
}

/** What the idle script does for the joining one. */
export interface Idle {
  createChecker: (options: CheckerOptions) => AssistedChecker;
  /** The words of a language have come: lays them out between other things. */
  makeReady: (language: PostLanguage) => Promise<void>;
  /** The person decided: lets this text out, once. */
  release: (writing: Writing, control: Element | undefined) => void;
  /** Tells the person that a post goes out without a check, or with only its beginning checked. */
  tellUnchecked: (what: 'unchecked' | 'partly') => void;
  signal: AbortSignal;
}

/** What waits in a page lets the others know. */
export interface Waiting {
  /** The site as built in; `undefined` where the page is not known, or not yet. */
  site: () => Site | undefined;
}

/** What looks at a page where nothing fits; brought only then, and by the popup. */
export interface PageCheck {
  /** Tells the person, once, that a text is not watched. */
  watch: (site: () => Site | undefined, language: InterfaceLanguage, signal: AbortSignal) => void;
  /** Outlines what is found in this frame and reports it without any text; `undefined` where there is nothing to see. */
  check: (correction: SiteCorrection | undefined, language: InterfaceLanguage) => PageReport;
}

/**
 * How the four scripts find each other: names on the global object of the extension's own world, which the page
 * cannot see. `import()` would need web-accessible resources (src/platform/README.md, Scripts in a page), so each
 * script leaves its door here.
 */
declare global {
  var kaVardaIdle: Waiting | undefined;
  var kaVardaPageCheck: PageCheck | undefined;
  /** Comes with every script that joins: what the rules correct comes with it. */
  var kaVardaCorrected: typeof corrected | undefined;
  var kaVardaActive: ((idle: Idle) => Active) | undefined;
  /** Once a frame of ours was open here: gives it the focus back that the page has taken; `false` where none is open. */
  var kaVardaModal: (() => boolean) | undefined;
  /** Tells the field of ours in which something was typed; the page does not hear of it. */
  var kaVardaTyped: (() => void) | undefined;
  var kaVardaEngine: Pick<Idle, 'createChecker' | 'makeReady'> | undefined;
}
