import { isAtHome } from '../platform/page-messages.ts';
import { placeHere } from '../sites/host.ts';
import { siteOf } from '../sites/index.ts';
import type { Site } from '../sites/site.ts';
import { HOST } from '../ui/panel/host.ts';
import { tellUnchecked } from '../ui/panel/unchecked.ts';
import { listen } from './listen.ts';
import type { Waiting } from './script-bridge.ts';
import { createGate } from './waiting/gate.ts';
import { holdPresses } from './waiting/hold.ts';
import { createLoader, type Loader } from './waiting/loader.ts';
import { keepOwnKeys } from './waiting/own-keys.ts';
import { createPasses } from './waiting/pass.ts';
import { createPerson } from './waiting/person.ts';
import { watchWriting } from './waiting/watch.ts';

/**
 * The content script that waits on every page of the named sites: a few listeners and nothing else, until
 * somebody writes or presses. It knows where composers are, not what a text means.
 */
function start(leave: () => void, signal: AbortSignal): Waiting {
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
      ({ correction }) => {
        known = builtIn && (globalThis.kaVardaCorrected?.(builtIn, correction) ?? builtIn);
      },
      gate.release,
      (what) => tell(what),
      leave,
      signal,
    );
    return loader;
  };
  const tell = (what: 'unchecked' | 'partly') => tellUnchecked(what, signal);
  const person = createPerson(signal);
  const gate = createGate({
    loader: loaderHere,
    passes: createPasses(),
    tellUnchecked: () => tell('unchecked'),
    signal,
  });
  keepOwnKeys(signal);
  holdPresses(site, gate, person, signal);
  watchWriting(site, loaderHere, person, signal);
  return { site: () => site() && builtIn };
}

/**
 * After an update the new script comes into open pages while the old one may run on; the old one hears it come and
 * leaves. As long as the extension is there, the event means nothing, so a page cannot send us away with it.
 */
const ARRIVED = 'ka-varda-arrived';

if (!globalThis.kaVardaIdle) {
  const leaving = new AbortController();
  document.dispatchEvent(new Event(ARRIVED));
  // Firefox has ended the old one before it could hear anything (measured, 153): what it has shown is there, and dead.
  for (const dead of document.querySelectorAll(HOST)) dead.remove();
  listen([ARRIVED], () => isAtHome() || leaving.abort(), { signal: leaving.signal });
  globalThis.kaVardaIdle = start(() => leaving.abort(), leaving.signal);
  // Where the site is allowed again, another one may come.
  leaving.signal.addEventListener('abort', () => {
    globalThis.kaVardaIdle = undefined;
  });
}
