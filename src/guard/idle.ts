import { isAtHome } from '../platform/page-messages.ts';
import { siteOf } from '../sites/index.ts';
import { placeHere } from '../sites/place.ts';
import { type Site, siteId } from '../sites/site.ts';
import { tellUnchecked } from '../ui/panel/unchecked.ts';
import { createGate } from './idle/gate.ts';
import { holdPresses } from './idle/hold.ts';
import { createLoader, type Loader } from './idle/loader.ts';
import { keepOwnKeys } from './idle/own-keys.ts';
import { createPasses } from './idle/pass.ts';
import { watchWriting } from './idle/watch.ts';
import type { Waiting } from './slot.ts';

/**
 * The content script that waits on every page of the named sites: a few listeners and nothing else, until
 * somebody writes or presses. It knows where composers are, not what a text means.
 */
function start(signal: AbortSignal): Waiting {
  /** As built in, and with what the rules correct. */
  let builtIn: Site | undefined;
  let known: Site | undefined;
  let loader: Loader | undefined;

  /** A host that is not listed can be recognised only once its page is there. */
  const site = (): Site | undefined => {
    builtIn ??= siteOf(placeHere().host, document.readyState === 'loading' ? undefined : document);
    known ??= builtIn;
    return known;
  };
  const loaderHere = (): Loader => {
    loader ??= createLoader(
      known ? siteId(known, placeHere().host) : placeHere().host,
      ({ correction }) => {
        known = builtIn && (globalThis.kaVardaCorrected?.(builtIn, correction) ?? builtIn);
      },
      gate.release,
      signal,
    );
    return loader;
  };
  const gate = createGate(loaderHere, createPasses(), (what) => tellUnchecked(what, signal), signal);
  keepOwnKeys(signal);
  holdPresses(site, gate, signal);
  watchWriting(site, loaderHere, signal);
  return { site: () => site() && builtIn };
}

/**
 * After an update Firefox puts the new script into open pages while the old one runs on; the old one hears it come
 * and leaves. As long as the extension is there, the event means nothing, so a page cannot send us away with it.
 */
const ARRIVED = 'ka-varda-arrived';

if (!globalThis.kaVardaIdle) {
  const leaving = new AbortController();
  document.dispatchEvent(new Event(ARRIVED));
  document.addEventListener(ARRIVED, () => isAtHome() || leaving.abort(), { signal: leaving.signal });
  globalThis.kaVardaIdle = start(leaving.signal);
}
