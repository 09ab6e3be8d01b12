import { askWorker, isAtHome, onNotice, type PageSettings } from '../../platform/page-messages.ts';
import type { Site } from '../../sites/site.ts';
import type { Active, Idle } from '../script-bridge.ts';

/** Brings the engine into the page when somebody begins to write. */
export interface Loader {
  /** The joining script, once it is here. */
  active: () => Active | undefined;
  /** Loads once; resolves to whether the engine is here. After a failure the next call tries again. */
  load: () => Promise<boolean>;
  /** The last try failed or took too long, so that nobody waits for it again. */
  hasFailed: () => boolean;
  tookTooLong: () => void;
  /** Somebody is in a text that fits nothing: asks once what the rules correct, and calls `again` with that known. */
  loadUnknown: (known: () => Site | undefined, again: () => void) => Promise<void>;
}

/**
 * @param learn hears of every slice of the settings that comes
 * @param leave posts are not checked any more on this site
 */
export function createLoader(
  learn: (settings: PageSettings) => void,
  release: Idle['release'],
  tellUnchecked: Idle['tellUnchecked'],
  leave: () => void,
  signal: AbortSignal,
): Loader {
  let active: Active | undefined;
  let loading: Promise<boolean> | undefined;
  let failed = false;
  let askedUnknown = false;
  let watchesUnknown = false;

  const ask = async (type: 'engine' | 'unknown' | 'settings'): Promise<PageSettings> => {
    const answer = await askWorker({ type });
    if (!('forbidden' in answer)) return answer;
    leave();
    throw new Error('forbidden');
  };

  const bring = async (): Promise<boolean> => {
    try {
      // A worker may end while it is asked; the second question starts it again.
      const settings = await ask('engine').catch((problem) =>
        isAtHome() && !signal.aborted ? ask('engine') : Promise.reject(problem),
      );
      const { kaVardaActive: create, kaVardaEngine: engine } = globalThis;
      if (!create || !engine) throw new Error('the scripts did not arrive');
      const made = create({ ...engine, release, tellUnchecked, signal });
      learn(settings);
      made.settle(settings);
      active = made;
      failed = false;
    } catch {
      failed = true;
      loading = undefined;
    }
    return !failed;
  };

  onNotice(async ({ type }) => {
    if (type === 'show-findings') return active?.show();
    askedUnknown = false;
    // A page that cannot ask any more goes on with the settings it has.
    if (!isAtHome()) return;
    await ask('settings').then(
      (settings) => {
        learn(settings);
        active?.settle(settings);
      },
      () => undefined,
    );
  }, signal);

  return {
    active: () => active,
    hasFailed: () => failed,
    tookTooLong: () => {
      failed = true;
    },
    load: () => {
      loading ??= bring();
      return loading;
    },
    loadUnknown: async (known, again) => {
      if (askedUnknown) return;
      askedUnknown = true;
      try {
        const settings = await ask('unknown');
        learn(settings);
        again();
        if (!watchesUnknown) globalThis.kaVardaPageCheck?.watch(known, settings.ui, signal);
        watchesUnknown = true;
      } catch {
        // Without an answer the built-in site data have to do.
      }
    },
  };
}
