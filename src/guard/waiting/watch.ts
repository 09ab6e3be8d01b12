import { composerOfField, composerOfText, isNeverRead } from '../../sites/composer.ts';
import { rememberAsleep } from '../../sites/learned-publish.ts';
import type { Site } from '../../sites/site.ts';
import { readText } from '../../sites/text/read-text.ts';
import { listen } from '../listen.ts';
import { readWriting, type Writing } from '../text-in-hand.ts';
import type { Loader } from './loader.ts';
import type { Person } from './person.ts';

/** By these a person comes into a text, and by these they write in it. */
const COMES = ['pointerdown', 'focusin'];
const WRITES = ['keydown', 'beforeinput', 'input', 'paste', 'drop', 'compositionend'];
/** Keys that change a text: letters, Backspace, Dead, Delete, Enter, and those of the input method (Process, Unidentified). */
const WRITING_KEY = /^(?:.|Back.*|De.*|Enter|Proc.*|Un.*)$/u;

/**
 * Finds composers by what people do, never by scanning the page: somebody comes into a text, or changes it.
 * The first time, the engine is sent for. What a script does brings nothing; where a person is in a text already, it is
 * heard, because editors change their texts by script.
 */
export function watchWriting(
  site: () => Site | undefined,
  loader: () => Loader,
  person: Person,
  signal: AbortSignal,
): void {
  let last: readonly EventTarget[] = [];
  const watched = new WeakSet<EventTarget>();

  /** What a person does is told as soon as there is somebody to hear it. */
  const acts = async (seen?: Writing) => {
    if (await loader().load()) loader().active()?.acts(seen);
  };
  const look = (path: readonly EventTarget[], event?: Event) => {
    try {
      const at = site();
      const composer = at && (composerOfText(at, path) ?? composerOfField(at, path));
      if (!composer) {
        // What they do before it is known that they are in a public text is theirs too.
        if (at && isLongText(path[0]) && !isNeverRead(at, path))
          void loader().loadUnknown(site, () => look(path, event));
        return;
      }
      last = path;
      if (path[0]) watched.add(path[0]);
      if (composer.surface.learnsPublish && readText(composer.editable).text.trim() === '') {
        rememberAsleep(composer.root);
      }
      if (event) void acts(COMES.includes(event.type) ? readWriting(composer) : undefined);
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

  const heard = (event: Event) => {
    const path = event.composedPath();
    const [target] = path;
    const known = target !== undefined && watched.has(target);
    const did = person.did(event);
    if (event instanceof KeyboardEvent) {
      if (!did || !WRITING_KEY.test(event.key)) return;
      // What it changes is heard of as well.
      if (known) void acts();
      else look(path, event);
    } else if (did) {
      if (!known || event.type !== 'pointerdown') look(path, event);
    } else if (known && event.isTrusted) look(path);
  };
  listen([...COMES, ...WRITES], heard, { signal });
}

/** What a post could be written in, known or not. */
const isLongText = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLElement && target.isConnected && (target.isContentEditable || target.localName === 'textarea');
