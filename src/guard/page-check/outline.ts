import type { InterfaceLanguage } from '../../engine/types.ts';
import { pageCheckTexts } from '../../ui/i18n/page-check.ts';
import { addStyle, createHost, HOST } from '../../ui/panel/host.ts';
import type { Seen } from './find.ts';
import css from './outline.css';

/** How long outlines stay, in milliseconds. */
const SHOWN_FOR = 30_000;
/** Room for a label above its outline, in CSS pixels. */
const LABEL = 28;

/** One set of outlines at a time. */
let last: AbortController | undefined;

/** Draws outlines of ours over what was found, until Escape, a press or half a minute. The page's own nodes stay as they are. */
export function outline(seen: readonly Seen[], language: InterfaceLanguage): void {
  last?.abort();
  const shown = new AbortController();
  last = shown;
  const { signal } = shown;
  const texts = pageCheckTexts[language];
  const host = createHost(signal);
  addStyle(host.root, css);
  const boxes = seen.map(({ element, as }) => {
    const box = document.createElement('div');
    box.dataset.outline = as;
    const label = document.createElement('span');
    label.textContent = texts.parts[as];
    box.append(label);
    return { box, element, as };
  });
  const place = () => {
    for (const { box, element, as } of boxes) {
      const { left, top, width, height } = element.getBoundingClientRect();
      box.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
      // A publish button stands under its text, and its label must not lie on it.
      box.dataset.label = as === 'publish' || top < LABEL ? 'below' : 'above';
    }
  };
  const note = document.createElement('p');
  note.dataset.part = 'outline-note';
  note.lang = language;
  note.setAttribute('role', 'status');
  host.root.append(...boxes.map(({ box }) => box), note);
  place();
  host.mount();
  // A screen reader hears only what comes into a status that is there already.
  setTimeout(() => {
    note.textContent = texts.outlined;
  }, 50);

  const leave = () => shown.abort();
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Meant for the outlines; on many sites it would close the composer as well.
    event.stopImmediatePropagation();
    event.preventDefault();
    leave();
  };
  // A press that is held is heard by nobody else, but then our question has the focus.
  const onFocus = ({ target }: FocusEvent) => {
    if (target instanceof Element && target.localName === HOST) leave();
  };
  addEventListener('focusin', onFocus, { capture: true, signal });
  addEventListener('keydown', onKey, { capture: true, signal });
  addEventListener('pointerdown', leave, { capture: true, passive: true, signal });
  for (const type of ['scroll', 'resize']) addEventListener(type, place, { capture: true, passive: true, signal });
  const timer = setTimeout(leave, SHOWN_FOR);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
