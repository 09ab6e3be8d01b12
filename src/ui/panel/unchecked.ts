import { panelTexts } from '../i18n/panel.ts';
import { addStyle, createHost } from './host.ts';
import css from './unchecked.css';

/** How long the note stays, in milliseconds; long enough to be read twice. */
const SHOWN_FOR = 20_000;

/**
 * Tells the person that a post went out without a check. Plain elements: the note must work when nothing else of
 * ours does, so it also knows no settings and speaks both languages, Latvian first.
 */
export function tellUnchecked(signal: AbortSignal): void {
  if (signal.aborted) return;
  const note = new AbortController();
  signal.addEventListener('abort', () => note.abort(), { once: true, signal: note.signal });
  const host = createHost(note.signal);
  addStyle(host.root, css);
  const box = document.createElement('div');
  box.dataset.part = 'badge';
  box.dataset.state = 'unchecked';
  box.setAttribute('role', 'status');
  for (const language of ['lv', 'en'] as const) {
    const line = document.createElement('p');
    line.lang = language;
    line.textContent = panelTexts[language].unchecked;
    box.append(line);
  }
  host.root.append(box);
  host.mount();
  setTimeout(() => note.abort(), SHOWN_FOR);
}
