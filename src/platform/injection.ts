import browser, { type Runtime } from 'webextension-polyfill';
import type { PostLanguage } from '../engine/types.ts';

/** What the scripts that wait leave out of knowing pages that nobody has described; the names are the build's. */
const ONCE_WRITING = 'once-writing.js';

/** The scripts that join once somebody writes. */
const JOINING = [ONCE_WRITING, 'active.js', 'engine.js'];

/** Joins only where nothing fits, or where the person asks what was found. */
export const PAGE_CHECK = [ONCE_WRITING, 'page-check.js'];

/** Puts the engine into the frame that asked for it. Rejects where the page may not be touched. */
export const injectEngine = (sender: Runtime.MessageSender): Promise<void> => inject(JOINING, sender);

/** Puts the words of one language into the frame that asked for them; rejects likewise. */
export const injectWords = (language: PostLanguage, sender: Runtime.MessageSender): Promise<void> =>
  inject([`languages/${language}.js`], sender);

/** Puts what looks at an unknown page into the frame that asked for it; rejects likewise. */
export const injectPageCheck = (sender: Runtime.MessageSender): Promise<void> => inject(PAGE_CHECK, sender);

async function inject(files: string[], { tab, frameId }: Runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined) throw new Error('no tab to inject into');
  const target = { tabId: tab.id, frameIds: [frameId ?? 0] };
  // One by one: files put in together run in one task, which would be felt between two keys.
  for (const file of files) {
    await browser.scripting.executeScript({ target, files: [file], injectImmediately: true });
  }
}
