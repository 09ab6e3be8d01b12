import { askWorker } from './page-messages.ts';

/**
 * Waits in a frame of ours for the script of ours in the page around it. The page can speak to the frame too, or put
 * the frame into itself: only who brings a word that the worker has given out in this tab is answered.
 * @returns the line to the script; never, where nobody of ours comes
 */
export function firstCaller(signal: AbortSignal): Promise<MessagePort> {
  return new Promise((resolve) => {
    addEventListener(
      'message',
      async ({ source, data, ports: [port] }) => {
        if (source !== parent || source === window || typeof data !== 'string' || !port) return;
        const { vouched } = await askWorker({ type: 'frame-vouch', word: data }).catch(() => ({ vouched: false }));
        if (vouched) resolve(port);
      },
      { signal },
    );
  });
}
