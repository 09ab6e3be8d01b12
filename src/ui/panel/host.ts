/** The element that holds everything of ours in a page. */
export const HOST = 'ka-varda';

export interface Host {
  root: ShadowRoot;
  /** Puts the element back where the page has taken it out. */
  mount: () => void;
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
    mount: () => {
      // What the page has done to the element since (hidden, inert, a style of its own) is undone.
      for (const { name } of [...host.attributes]) if (name !== 'style') host.removeAttribute(name);
      if (host.getAttribute('style') !== styled) host.style.cssText = STYLE;
      styled = host.getAttribute('style');
      if (!host.isConnected) document.documentElement.append(host);
    },
  };
}

/** Puts a style sheet into a closed root; a strict content security policy of the page does not reach in. */
export function addStyle(root: ShadowRoot, css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
}
