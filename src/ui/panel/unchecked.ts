import { uncheckedTexts } from '../i18n/unchecked.ts';
import { addStyle, createHost } from './host.ts';
import css from './unchecked.css';

/** How long the note stays, in milliseconds; long enough to be read twice. */
const SHOWN_FOR = 20_000;

/** One note at a time; a newer one says more. */
let last: AbortController | undefined;

/**
 * Tells the person that a post went out without a check, or with only its beginning checked. Plain elements: the note must work when nothing else of ours
 * does, so it also knows no settings and speaks both languages.
 */
export function tellUnchecked(what: 'unchecked' | 'partly', signal: AbortSignal): void {
  if (signal.aborted) return;
  last?.abort();
  const note = new AbortController();
  last = note;
  signal.addEventListener('abort', () => note.abort(), { once: true, signal: note.signal });
  const host = createHost(note.signal);
  addStyle(host.root, css);
  const box = document.createElement('div');
  box.dataset.part = 'badge';
  box.dataset.state = 'unchecked';
  box.setAttribute('role', 'status');
  host.root.append(box);
  host.mount();
  // A screen reader hears only what comes into a status that is there already.
  setTimeout(() => {
    for (const language of ['lv', 'en'] as const) {
      const line = document.createElement('p');
      line.lang = language;
      line.textContent = uncheckedTexts[language][what];
      box.append(line);
    }
  }, 50);
  setTimeout(() => note.abort(), SHOWN_FOR);
}
