/** So often it is put back; a page that takes everything out has its way, and the post still does not go out. */
const MOST = 5;
/** After so long, in milliseconds: a page that answers at once must not make both go round without an end. */
const WAIT = 20;

/** Keeps our element in the page while something is asked in it. */
export interface KeptIn {
  /** What is asked now, by its name; nothing: the page may take the element out. */
  watch: (asked: string | undefined) => void;
}

/** @param back puts the element back, with what is asked */
export function keepIn(host: Element, back: () => void, signal: AbortSignal): KeptIn {
  let asked: string | undefined;
  let times = 0;
  const observer = new MutationObserver(() => {
    if (host.isConnected || times === MOST) return;
    observer.disconnect();
    times += 1;
    setTimeout(() => signal.aborted || asked === undefined || back(), WAIT);
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    watch: (given) => {
      if (given !== asked) times = 0;
      asked = given;
      observer.disconnect();
      if (asked !== undefined && host.parentNode) observer.observe(host.parentNode, { childList: true });
    },
  };
}
