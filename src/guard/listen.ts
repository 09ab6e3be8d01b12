/** How to listen again, for everything that still wants to hear. */
const all = new Set<() => void>();

interface Wish {
  signal: AbortSignal;
  /** Never keeps the event from the page, so that scrolling does not wait for it. */
  passive?: boolean;
}

/**
 * Listens on the window in the capture phase, also where the page is written anew:
 * `document.open` takes all listeners off window and document, those of extensions too, but no observer (measured in
 * both browsers). The one that is needed for it hears of the document's own children, of which there are two.
 */
export function listen<T extends Event>(
  types: readonly string[],
  heard: (event: T) => void,
  { signal, passive = false }: Wish,
): void {
  // A listener that is there already is not put in twice.
  const add = () => {
    for (const type of types) addEventListener(type, heard as EventListener, { capture: true, passive, signal });
  };
  add();
  observe();
  all.add(add);
  signal.addEventListener('abort', () => all.delete(add), { once: true });
}

let observed = false;
function observe(): void {
  if (observed) return;
  observed = true;
  const again = () => {
    for (const add of all) add();
  };
  new MutationObserver(again).observe(document, { childList: true });
}
