import type { InterfaceLanguage } from '../../engine/types.ts';
import { NEVER } from '../../sites/any/never.ts';
import { composerOfText, isNeverRead } from '../../sites/composer.ts';
import { matches } from '../../sites/dom.ts';
import type { Site } from '../../sites/site.ts';
import { isTextField } from '../../sites/text/read-text.ts';
import { isShown, upwards } from '../../sites/tree.ts';
import { isLikely } from './find.ts';
import { type Note, showNote } from './note.ts';

/** Shorter texts are answers to a form or the beginning of a search. */
const LEAST_TYPED = 20;

/**
 * Tells the person, once a page, that what they write is not watched. Only where it would matter: much is typed into
 * a large text that may be public, and nothing of ours fits it. Where that is not clear, nothing is said.
 */
export function tellNotWatching(site: () => Site | undefined, language: InterfaceLanguage, signal: AbortSignal): void {
  let note: Note | undefined;

  const look = (event: Event) => {
    const at = site();
    const path = event.composedPath();
    const [text] = path;
    if (!at || !(text instanceof HTMLElement)) return;
    const fits = composerOfText(at, path) !== undefined;
    // A correction has come, or the text is gone.
    if (note && (fits || !note.about.isConnected)) note.remove();
    if (note || fits || typed(text) < LEAST_TYPED || !isMissed(at, text, path)) return;
    note = showNote(text, language, signal);
  };
  for (const type of ['focusin', 'input', 'keyup']) addEventListener(type, look, { capture: true, signal });
}

const typed = (text: HTMLElement): number => {
  if (isTextField(text)) return text.localName === 'textarea' ? text.value.trim().length : 0;
  return text.isContentEditable ? (text.textContent?.trim().length ?? 0) : 0;
};

/** Whether a text that nothing fits is one that we should have known. */
function isMissed(site: Site, text: HTMLElement, path: readonly EventTarget[]): boolean {
  const isDeclined = site.surfaces.some(
    // The site's data know this text, and that it is not for the public (a chat in Telegram, anything elsewhere).
    ({ takes, editable }) => takes && editable.some((selector) => text.matches(selector)),
  );
  return (
    !isDeclined &&
    !isNeverRead(site, path) &&
    upwards(text, (one) => NEVER.some((selector) => matches(one, selector))) === undefined &&
    isShown(text) &&
    isLikely(text)
  );
}
