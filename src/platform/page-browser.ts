import type { Browser } from 'webextension-polyfill';

declare const browser: Browser | undefined;
declare const chrome: Browser;

/**
 * What page scripts get in place of webextension-polyfill (the build puts it there). They send and hear messages
 * and nothing else, which both browsers give promises for by themselves, and every page of a site pays for the
 * idle script: 3 kB of it were the polyfill.
 */
export default typeof browser === 'undefined' ? chrome : browser;
