import type { InterfaceLanguage } from '../../engine/types.ts';
import { matches } from '../../sites/dom.ts';
import { pageCheckTexts } from '../../ui/i18n/page-check.ts';
import { addStyle, createHost } from '../../ui/panel/host.ts';
import { onlyByHand } from '../../ui/panel/trusted.ts';
import css from './not-watching.css';

export interface Note {
  /** The text it is about. */
  about: Element;
  remove: () => void;
}

/** Away from the edge of the window, in CSS pixels. */
const GAP = 16;
const CONTROL = 'a, button, input, select, textarea, [role="button"], [role="link"], [contenteditable], [tabindex="0"]';

/** The quiet badge in a corner of the window: three words, why on request, and a way to be rid of it. */
export function showNote(about: Element, language: InterfaceLanguage, signal: AbortSignal): Note {
  const texts = pageCheckTexts[language];
  const leaving = new AbortController();
  signal.addEventListener('abort', () => leaving.abort(), { once: true, signal: leaving.signal });
  const host = createHost(leaving.signal);
  addStyle(host.root, css);

  const box = make('section', '');
  box.dataset.part = 'not-watching';
  box.lang = language;
  box.setAttribute('aria-label', 'Kā vārdā');
  const status = make('strong', '');
  status.setAttribute('role', 'status');
  const why = make('div', '');
  why.dataset.part = 'why';
  why.id = 'why';
  why.hidden = true;
  why.append(make('p', texts.why), make('p', texts.fix));
  const more = make('button', texts.more);
  more.dataset.action = 'why';
  more.setAttribute('aria-controls', why.id);
  more.setAttribute('aria-expanded', 'false');
  more.addEventListener('click', (event) => {
    if (!onlyByHand(event)) return;
    why.hidden = !why.hidden;
    more.setAttribute('aria-expanded', String(!why.hidden));
  });
  const close = make('button', '×');
  close.dataset.action = 'close';
  close.setAttribute('aria-label', texts.close);
  close.addEventListener('click', (event) => onlyByHand(event) && leaving.abort());
  const line = document.createElement('div');
  line.dataset.part = 'line';
  line.append(status, more, close);
  box.append(line, why);
  host.root.append(box);
  host.mount();
  // A screen reader hears only what comes into a status that is there already.
  setTimeout(() => {
    status.textContent = texts.notWatching;
    putInCorner(box);
  }, 50);
  return { about, remove: () => leaving.abort() };
}

function make<Tag extends 'section' | 'strong' | 'div' | 'p' | 'button'>(tag: Tag, text: string) {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

const CORNERS = [
  { right: GAP, bottom: GAP },
  { left: GAP, bottom: GAP },
  { right: GAP, top: GAP },
  { left: GAP, top: GAP },
];

/** The first corner in which it covers none of the site's controls; the first of all where it always would. */
function putInCorner(box: HTMLElement): void {
  const place = (corner: object) => {
    box.style.cssText = Object.entries(corner)
      .map(([side, gap]) => `${side}:${gap}px`)
      .join(';');
  };
  const free = CORNERS.find((corner) => {
    place(corner);
    const { left, right, top, bottom } = box.getBoundingClientRect();
    return [left, (left + right) / 2, right].every((x) =>
      [top, bottom].every((y) => !document.elementsFromPoint(x, y).some((one) => matches(one, CONTROL))),
    );
  });
  if (!free) place(CORNERS[0] ?? {});
}
