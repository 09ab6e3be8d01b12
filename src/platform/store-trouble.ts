import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import type { KeepingTrouble } from './storage-trouble.ts';

/** What is kept beside the settings, in the extension's IndexedDB. */
export const KEPT = ['drafts', 'record', 'rules'] as const;
export type KeptName = (typeof KEPT)[number];

/** What could not be kept when it was last tried, and why; what is kept well is not in it. */
export type StoreTroubles = Partial<Record<KeptName, KeepingTrouble>>;

const KEY = 'storeTroubles';
const readTrouble = (value: unknown): KeepingTrouble | undefined =>
  z.enum(['full', 'unreadable']).safeParse(value).data;
let queue: Promise<unknown> = Promise.resolve();

/**
 * Remembers how keeping something came out, for the popup to say. In the browser's memory only: a full disk takes
 * nothing more, and after a restart it is tried anew. Never rejects.
 * @param trouble absent where all went well
 */
export function rememberTrouble(name: KeptName, trouble: KeepingTrouble | undefined): Promise<void> {
  const remembered = queue.then(async () => {
    const known = await storeTroubles();
    // Drafts are kept at every pause: nothing is written where nothing has changed.
    if (known[name] === trouble) return;
    const { [name]: _, ...others } = known;
    await browser.storage.session.set({ [KEY]: trouble ? { ...others, [name]: trouble } : others });
  });
  queue = remembered.catch(() => undefined);
  return queue as Promise<void>;
}

/** What could not be kept; empty where that is not known. Never rejects. */
export async function storeTroubles(): Promise<StoreTroubles> {
  try {
    const { [KEY]: found } = await browser.storage.session.get(KEY);
    const fields = z.record(z.string(), z.unknown()).safeParse(found).data ?? {};
    return Object.fromEntries(
      KEPT.flatMap((name) => {
        const trouble = readTrouble(fields[name]);
        return trouble ? [[name, trouble]] : [];
      }),
    );
  } catch {
    return {};
  }
}

/** Calls `listener` with what cannot be kept whenever that changes, until `signal` ends. */
export function onStoreTroubles(listener: (troubles: StoreTroubles) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && KEY in changes) void storeTroubles().then((now) => !signal.aborted && listener(now));
  };
  if (signal.aborted) return;
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
}
