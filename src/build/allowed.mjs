/**
 * What a script that runs in pages may use. Everything that is not here fails the build: a content script is not bound
 * by the extension's content security policy, so this list is what keeps words from leaving the page.
 */

/** Globals of the language itself; `Function`, `eval` and `Proxy` are not among them. */
const LANGUAGE =
  'Array Boolean Date Error Float64Array Int8Array Intl JSON Map Math Number Object Promise RegExp Set String Symbol WeakMap WeakRef WeakSet decodeURI decodeURIComponent undefined';

/** Kinds of nodes and events, for telling them apart and for making events. */
const KINDS =
  'AbortController CSSStyleSheet DOMRect DocumentFragment Element Event HTMLElement HTMLFormElement HTMLInputElement HTMLTextAreaElement Highlight InputEvent KeyboardEvent MouseEvent Node PointerEvent ShadowRoot StaticRange URL';

const WORK =
  'CSS IntersectionObserver MessageChannel MutationObserver ResizeObserver addEventListener cancelAnimationFrame clearTimeout getComputedStyle innerHeight innerWidth origin performance queueMicrotask removeEventListener requestAnimationFrame setTimeout';

/** Doors to everything: they may be entered by the names below and by no other. */
export const DOORS = {
  window: 'addEventListener removeEventListener',
  globalThis:
    'kaVardaActive kaVardaCorrected kaVardaEngine kaVardaIdle kaVardaModal kaVardaOnceWriting kaVardaPageCheck kaVardaShared kaVardaTyped',
  document:
    'activeElement addEventListener removeEventListener baseURI hasFocus body createElement createElementNS createEvent createRange createTextNode dispatchEvent documentElement elementFromPoint elementsFromPoint execCommand getSelection querySelector querySelectorAll readyState visibilityState',
  location: 'ancestorOrigins hash host hostname origin pathname search',
  navigator: 'userActivation',
};

/** The extension's API, under whatever name it goes in a bundle: the first step after it, and the second. */
export const EXTENSION = { browser: 'runtime', chrome: 'runtime', runtime: 'getURL id onMessage sendMessage' };

export const GLOBALS = new Set(
  [LANGUAGE, KINDS, WORK, ...Object.keys(DOORS), 'browser chrome'].flatMap((names) => names.split(' ')),
);

/** Elements that load nothing by themselves. */
export const ELEMENTS = new Set('div mark p section span style button ul li h2 dialog ka-varda'.split(' '));

/** Events that may be made the old way; only Chromium's typed text needs it. */
export const OLD_EVENTS = new Set(['TextEvent']);

export const EDITING_COMMANDS = new Set('copy delete insertParagraph insertText undo'.split(' '));

/** Properties, attributes and styles by which an element loads, sends or runs something. */
export const SINKS = new Set(
  'action backgroundImage borderImageSource cookie dangerouslySetInnerHTML formAction href innerHTML listStyleImage location maskImage outerHTML ping poster src srcDoc srcSet srcdoc srcset'.split(
    ' ',
  ),
);

/** Methods that load, send, store, or run text as code. */
export const METHODS = new Set(
  'constructor createContextualFragment createObjectURL insertAdjacentHTML insertRule parseFromString parseHTMLUnsafe requestSubmit setHTML setHTMLUnsafe submit'.split(
    ' ',
  ),
);

/** Properties that lead to a window or out of the document, and what loads, sends or stores, on whatever object. */
export const WAYS_OUT = new Set(
  'EventSource Function Image RTCPeerConnection SharedWorker WebSocket WebTransport Worker XMLHttpRequest caches contentDocument contentWindow cookieStore defaultView eval fetch fetchLater frameElement importScripts indexedDB localStorage opener ownerGlobal sendBeacon serviceWorker sessionStorage'.split(
    ' ',
  ),
);

/**
 * What a script may do beyond the lists, how often, and why; one that is not needed fails the build too. Preact
 * names elements and attributes by variables, knows `dangerouslySetInnerHTML` (which nothing of ours uses), and calls a
 * component that is a function by its `constructor`.
 */
const PREACT = { 'attribute by variable': 1, 'writes innerHTML': 1, 'calls constructor': 1 };
/** Our own frame: its address is the extension's, from `platform/frame-place.ts`. */
const FRAME = { 'element iframe': 1, 'writes src': 1 };
export const EXCEPTIONS = {
  'active.js': { ...PREACT, ...FRAME },
  // One function makes all its lines, `p` or `span`.
  'page-check.js': { 'element by variable': 1 },
};
