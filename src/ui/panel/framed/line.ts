import { framePlace } from '../../../platform/frame-place.ts';
import { askWorker } from '../../../platform/page-messages.ts';
import type { FromFrame, ToFrame } from './words.ts';

/** A frame of the extension's own origin, and the line to it. The page can neither look into the one nor hear the other. */
export interface Line {
  /** Loads the frame, unless it is there or cannot be had here. */
  prepare: () => void;
  /** It is there, or no further try will be made. */
  isPrepared: () => boolean;
  /** The frame has answered and can show something at once. */
  isReady: () => boolean;
  say: (words: ToFrame) => void;
  /** `undefined` as long as there is none. */
  element: () => HTMLIFrameElement | undefined;
  /** The frame loads anew and is not ready until then. */
  hangUp: () => void;
  /** The frame does not answer: takes it away. The next `prepare` tries anew, a few times. */
  drop: () => void;
}

/** Where a frame fails (a sandboxed page, a policy, an extension that was taken away), it fails again and again. */
const MOST_TRIES = 3;

/**
 * @param place where the frame is put; it loads anew when that is moved
 * @param hear what the frame says once it is ready
 */
export function createLine(place: Element, hear: (words: FromFrame) => void, signal: AbortSignal): Line {
  let frame: HTMLIFrameElement | undefined;
  let port: MessagePort | undefined;
  let ready = false;
  let tries = 0;

  const hangUp = () => {
    port?.close();
    port = undefined;
    ready = false;
  };
  /** Each time the frame has loaded, it knows nobody: a word from the worker tells it that we are not the page. */
  const greet = async (loaded: HTMLIFrameElement, origin: string) => {
    hangUp();
    try {
      const { port1, port2 } = new MessageChannel();
      port = port1;
      const { word } = await askWorker({ type: 'frame-word' });
      // Loaded once more, or taken away, while the worker was asked.
      if (port !== port1 || signal.aborted) return;
      port1.onmessage = ({ data }) => {
        const words = JSON.parse(data) as FromFrame;
        if (words.say === 'ready') ready = true;
        else hear(words);
      };
      loaded.contentWindow?.postMessage(word, origin, [port2]);
    } catch {
      // Without the worker there is no frame; the closed root needs neither.
    }
  };

  const drop = () => {
    hangUp();
    frame?.remove();
    frame = undefined;
  };
  signal.addEventListener('abort', drop, { once: true });
  const isPrepared = () => frame !== undefined || tries === MOST_TRIES || signal.aborted;
  return {
    isPrepared,
    prepare: () => {
      const from = isPrepared() ? undefined : framePlace();
      if (!from) return;
      tries += 1;
      const made = document.createElement('iframe');
      made.title = 'Kā vārdā';
      // Pages that are isolated from others take in no other frames.
      made.setAttribute('credentialless', '');
      made.addEventListener('load', () => void greet(made, from.origin), { signal });
      made.src = from.address;
      place.append(made);
      frame = made;
    },
    isReady: () => ready && frame?.isConnected === true,
    say: (words) => port?.postMessage(JSON.stringify(words)),
    element: () => frame,
    hangUp,
    drop,
  };
}
