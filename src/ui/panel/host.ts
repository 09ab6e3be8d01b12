import { matches } from '../../sites/dom.ts';
import { upwards } from '../../sites/tree.ts';

/** The element that holds everything of ours in a page. */
export const HOST = 'ka-varda';

export interface Host {
  root: ShadowRoot;
  /** The element itself, which the page can see. */
  element: HTMLElement;
  /** Puts the element back where the page has taken it out; tells whether frames in it load anew by that. */
  mount: () => boolean;
}

/** What the page could take for a press outside its own dialog, and close the composer. */
const KEPT = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'touchstart',
  'touchend',
  'focusin',
  'focusout',
];

/** The page's rules must not reach the element itself either; inline and important, nothing of the page wins. */
const STYLE =
  'all: initial !important; display: block !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; z-index: 2147483647 !important;';

/**
 * Makes the element with its closed root, so that the page can neither look in nor press our buttons.
 * Keys are kept from the page by the idle script, which alone is early enough.
 */
export function createHost(signal: AbortSignal): Host {
  const host = document.createElement(HOST);
  host.style.cssText = STYLE;
  let styled = host.getAttribute('style');
  const root = host.attachShadow({ mode: 'closed' });
  for (const type of KEPT) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return {
    root,
    element: host,
    mount: () => {
      // What the page has done to the element since (hidden, inert, a style of its own) is undone.
      for (const { name } of [...host.attributes]) if (name !== 'style') host.removeAttribute(name);
      if (host.getAttribute('style') !== styled) host.style.cssText = STYLE;
      const place = placeFor(host);
      // Our own question would close if it were moved while it is open; it stands above any modal anyway.
      const isNew = !host.isConnected;
      const moves = !isNew && place !== host.parentNode && !root.querySelector('dialog[open]');
      const isWhole = moves && movesWhole(place);
      if (isWhole) place.moveBefore(host, null);
      else if (isNew || moves) place.append(host);
      if (host.parentNode !== document.documentElement) stayInCorner(host);
      styled = host.getAttribute('style');
      return isNew || (moves && !isWhole);
    },
  };
}

/** Newer browsers move an element with all that is loaded in it. */
const movesWhole = (place: Element): place is Element & { moveBefore: (node: Node, before: null) => void } =>
  'moveBefore' in place;

const MODAL = 'dialog:modal';

/**
 * Outside a modal dialog of the page everything is inert (src/platform/README.md, Dialogs): whoever writes in one finds
 * ours in it.
 */
function placeFor(host: Element): Element {
  if (host.parentElement?.matches(MODAL)) return host.parentElement;
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return (focused && upwards(focused, (one) => matches(one, MODAL))) ?? document.documentElement;
}

/** A modal with a transform takes all that is fixed in it along: ours is fixed in our own element, in the window's corner. */
function stayInCorner(host: HTMLElement): void {
  const set = (name: string, value: string) => host.style.setProperty(name, value, 'important');
  set('transform', 'translate(0)');
  for (const side of ['left', 'top'] as const) {
    set(side, '0');
    set(side, `${-host.getBoundingClientRect()[side]}px`);
  }
}

/** Puts a style sheet into a closed root; a strict content security policy of the page does not reach in. */
export function addStyle(root: ShadowRoot, css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
}
