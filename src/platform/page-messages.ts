import browser from 'webextension-polyfill';
import type { InterfaceLanguage } from '../engine/types.ts';
import type { Rules, SiteCorrection } from '../policy/file/rules.ts';
import type { MessageOf, MessageType } from './messages.ts';
import type { PeopleAnswer, PersonAnswer } from './person-messages.ts';
import type { FoundAnswer, StoreAnswer } from './store-messages.ts';

/** All that a page's scripts learn of the settings. */
export interface PageSettings {
  ui: InterfaceLanguage;
  /** Id of the person who writes. */
  me: string | null;
  rules: Rules;
  /** Ids of the checks that the person never wants to see again, and may choose so. */
  silenced: string[];
  /** Accounts of this site that were asked about once, as `accountKey` writes them. */
  asked: string[];
  /** Accounts of this site that the person has added, written the same way: what they are may be said anew. */
  own: string[];
  /** What the rules correct on this site. */
  correction?: SiteCorrection;
}

/** The settings; or posts are not checked any more on this page's site, and its scripts leave. */
export type PageAnswer = PageSettings | { forbidden: true };

/** What the worker says to content scripts by itself. */
export type Notice = { type: 'settings-changed' } | { type: 'show-findings' };

/** What each message is answered with. */
interface Answers {
  engine: PageAnswer;
  settings: PageAnswer;
  unknown: PageAnswer;
  words: { here: true } | { forbidden: true };
  'frame-word': { word: string };
  'frame-vouch': { vouched: boolean };
  'draft-keep': StoreAnswer;
  'draft-find': FoundAnswer;
  'draft-release': StoreAnswer;
  'draft-drop': StoreAnswer;
  'record-add': StoreAnswer;
  silence: PersonAnswer;
  'show-again': PersonAnswer;
  'account-is': PersonAnswer;
  'account-asked': PersonAnswer;
  people: PeopleAnswer;
  'me-is': PersonAnswer;
}

/** Asks the worker; rejects where the extension was updated or removed, or the worker failed. */
export async function askWorker<Type extends MessageType & keyof Answers>(
  message: MessageOf<Type> & { type: Type },
): Promise<Answers[Type]> {
  const given: unknown = await browser.runtime.sendMessage(message);
  if (given === undefined || given === null) throw new Error('the worker gave no answer');
  return given as Answers[Type];
}

/**
 * Whether the extension that put this script here is still there; false after an update (src/platform/README.md,
 * Scripts in a page).
 */
export function isAtHome(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** Calls `listener` with what the worker says until `signal` ends. Only the extension itself can reach this channel. */
export function onNotice(listener: (notice: Notice) => void, signal: AbortSignal): void {
  const heard = (given: unknown): undefined => {
    const type = typeof given === 'object' && given !== null && 'type' in given ? given.type : undefined;
    if (type === 'settings-changed' || type === 'show-findings') listener({ type });
    return undefined;
  };
  browser.runtime.onMessage.addListener(heard);
  signal.addEventListener('abort', () => {
    if (isAtHome()) browser.runtime.onMessage.removeListener(heard);
  });
}
