import { composerOfField, composerOfText, isNeverRead } from '../../sites/composer.ts';
import { rememberAsleep } from '../../sites/learned-publish.ts';
import type { Site } from '../../sites/site.ts';
import { readText } from '../../sites/text/read-text.ts';
import { listen } from '../listen.ts';
import type { Loader } from './loader.ts';

/**
 * Finds composers by what people do, never by scanning the page: somebody comes into a text, or changes it.
 * The first time, the engine is sent for.
 */
export function watchWriting(site: () => Site | undefined, loader: () => Loader, signal: AbortSignal): void {
  let last: readonly EventTarget[] = [];

  const look = (path: readonly EventTarget[]) => {
    try {
      const at = site();
      const composer = at && (composerOfText(at, path) ?? composerOfField(at, path));
      if (!composer) {
        if (at && isLongText(path[0]) && !isNeverRead(at, path)) void loader().loadUnknown(site, () => look(path));
        return;
      }
      last = path;
      if (composer.surface.learnsPublish && readText(composer.editable).text.trim() === '') {
        rememberAsleep(composer.root);
      }
      const active = loader().active();
      if (active) active.attend(composer);
      else
        void loader()
          .load()
          // Looked for anew: what the rules correct has come with the engine.
          .then((ready) => ready && look(last));
    } catch {
      // A composer that cannot be read is not watched; publishing it says so.
    }
  };

  listen(['focusin', 'input'], (event) => look(event.composedPath()), { signal });
}

/** What a post could be written in, known or not. */
const isLongText = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLElement && target.isConnected && (target.isContentEditable || target.localName === 'textarea');
