import { type Composer, composerOfText } from '../../sites/composer.ts';
import { rememberAsleep } from '../../sites/learned-publish.ts';
import type { Site } from '../../sites/site.ts';
import { readText } from '../../sites/text/read-text.ts';
import type { Loader } from './loader.ts';

/**
 * Finds composers by what people do, never by scanning the page: somebody comes into a text, or changes it.
 * The first time, the engine is sent for.
 */
export function watchWriting(site: () => Site | undefined, loader: () => Loader, signal: AbortSignal): void {
  let last: Composer | undefined;

  const noticed = (event: Event) => {
    try {
      const at = site();
      const composer = at && composerOfText(at, event.composedPath());
      if (!composer) return;
      last = composer;
      if (composer.surface.learnsPublish && readText(composer.editable).text.trim() === '') {
        rememberAsleep(composer.root);
      }
      const active = loader().active();
      if (active) active.attend(composer);
      else
        void loader()
          .load()
          .then(() => last && loader().active()?.attend(last));
    } catch {
      // A composer that cannot be read is not watched; publishing it says so.
    }
  };

  for (const type of ['focusin', 'input']) window.addEventListener(type, noticed, { capture: true, signal });
}
