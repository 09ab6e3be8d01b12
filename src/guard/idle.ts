import { siteId, siteOf } from '../sites/index.ts';
import type { Site } from '../sites/site.ts';
import { tellUnchecked } from '../ui/panel/unchecked.ts';
import { createGate } from './idle/gate.ts';
import { holdPresses } from './idle/hold.ts';
import { createLoader, type Loader } from './idle/loader.ts';
import { keepOwnKeys } from './idle/own-keys.ts';
import { createPasses } from './idle/pass.ts';
import { watchWriting } from './idle/watch.ts';

/**
 * The content script that waits on every page of the named sites: a few listeners and nothing else, until
 * somebody writes or presses. It knows where composers are, not what a text means.
 */
function start(signal: AbortSignal): void {
  let known: Site | undefined;
  let loader: Loader | undefined;

  /** A host that is not listed can be recognised only once its page is there. */
  const site = (): Site | undefined => {
    known ??= siteOf(location.host, document.readyState === 'loading' ? undefined : document);
    return known;
  };
  const loaderHere = (): Loader => {
    loader ??= createLoader(known ? siteId(known, location.host) : location.host, gate.release, signal);
    return loader;
  };
  const gate = createGate(loaderHere, createPasses(), () => tellUnchecked(signal), signal);
  keepOwnKeys(signal);
  holdPresses(site, gate, signal);
  watchWriting(site, loaderHere, signal);
}

if (!globalThis.kaVardaIdle) {
  globalThis.kaVardaIdle = true;
  start(new AbortController().signal);
}
