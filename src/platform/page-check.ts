import browser from 'webextension-polyfill';
import type { InterfaceLanguage } from '../engine/types.ts';
import type { SiteCorrection } from '../policy/file/rules.ts';
import { PAGE_CHECK } from './injection.ts';
import type { PageReport } from './page-report.ts';

/** What "check this page" gives: every frame that has something to tell, the page itself first. */
export interface PageCheckReport {
  format: 'ka-varda/page-check@1';
  extension: string;
  browser: string;
  frames: PageReport[];
}

/** The door that `guard/page-check.ts` leaves in the page; this room knows of it no more than this. */
interface Page {
  kaVardaPageCheck?: { check: (correction: SiteCorrection | undefined, language: InterfaceLanguage) => PageReport };
}

/**
 * Looks at the tab in front: outlines what is found in it and answers what was found, without any text.
 * `undefined` where the page cannot be looked at, as when it was open before the extension came.
 */
export async function checkPage(
  correction: SiteCorrection | undefined,
  language: InterfaceLanguage,
): Promise<PageCheckReport | undefined> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const target = { tabId: tab?.id ?? -1, allFrames: true };
    await browser.scripting.executeScript({ target, files: PAGE_CHECK });
    const results = await browser.scripting.executeScript({
      target,
      // Runs in the page; it sees nothing of this file.
      func: (given: SiteCorrection | null, ui: InterfaceLanguage) =>
        (globalThis as Page).kaVardaPageCheck?.check(given ?? undefined, ui),
      args: [correction ?? null, language],
    });
    const frames = results
      .sort((a, b) => a.frameId - b.frameId)
      .flatMap(({ result }) => (result as PageReport | undefined) ?? []);
    const telling = frames.filter(
      ({ composers, unknown, neverRead }, index) => index === 0 || composers.length + unknown.length + neverRead > 0,
    );
    if (telling.length === 0) return undefined;
    const { version } = browser.runtime.getManifest();
    return { format: 'ka-varda/page-check@1', extension: version, browser: browserInUse(), frames: telling };
  } catch {
    // The tab is gone, or is a page of the browser's own.
    return undefined;
  }
}

/** Name and version only: the rest of the user agent says more about the machine than a fix needs. */
const browserInUse = (): string =>
  /(?:Firefox|Edg|Chrome)\/[\d.]+/.exec(navigator.userAgent.replace(/Chrome\/\S+ (?=.*Edg\/)/, ''))?.[0] ?? 'unknown';
