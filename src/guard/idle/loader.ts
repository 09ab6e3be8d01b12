import { askWorker, isAtHome, onNotice } from '../../platform/page-messages.ts';
import type { Active, Idle } from '../slot.ts';

/** Brings the engine into the page when somebody begins to write. */
export interface Loader {
  /** The joining script, once it is here. */
  active: () => Active | undefined;
  /** Loads once; resolves to whether the engine is here. After a failure the next call tries again. */
  load: () => Promise<boolean>;
  /** The last try failed or took too long, so that nobody waits for it again. */
  hasFailed: () => boolean;
  tookTooLong: () => void;
}

/**
 * @param site canonical id of the site, for its slice of the rules
 */
export function createLoader(site: string, release: Idle['release'], signal: AbortSignal): Loader {
  let active: Active | undefined;
  let loading: Promise<boolean> | undefined;
  let failed = false;

  const bring = async (): Promise<boolean> => {
    try {
      const settings = await askWorker({ type: 'engine', site });
      const { kaVardaActive: create, kaVardaEngine: engine } = globalThis;
      if (!create || !engine) throw new Error('the scripts did not arrive');
      const made = create({ ...engine, release, signal });
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
    if (!active) return;
    if (type === 'show-findings') active.show();
    // A page that cannot ask any more goes on with the settings it has.
    else if (isAtHome()) await askWorker({ type: 'settings', site }).then(active.settle, () => undefined);
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
  };
}
