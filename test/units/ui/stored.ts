import { vi } from 'vitest';

type Listener = (changes: Record<string, { newValue: unknown }>, area: string) => void;

/** What is set, as `entries.ts` keeps it, and the browser's memory: copies in and out, listeners told after a change. */
export function storageInMemory(given: Record<string, unknown> = {}) {
  const kept = new Map(Object.entries(given));
  const listeners = new Set<Listener>();
  /** `room`: so many keys fit into one writing. */
  const error = { reading: false, writing: false, room: Number.POSITIVE_INFINITY };
  const entries = {
    async readEntries(keys: string[]) {
      if (error.reading) throw new Error('storage is out of order');
      return structuredClone(
        Object.fromEntries(keys.filter((key) => kept.has(key)).map((key) => [key, kept.get(key)])),
      );
    },
    async writeEntries(next: Record<string, unknown>) {
      if (error.writing || Object.keys(next).length > error.room) throw new Error('there is no room');
      for (const [key, value] of Object.entries(structuredClone(next))) kept.set(key, value);
    },
  };
  const onChanged = {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  };
  /** In memory only, gone with the browser. */
  const memory = new Map<string, unknown>();
  const session = {
    get: async (key: string) => structuredClone(memory.has(key) ? { [key]: memory.get(key) } : {}),
    set: async (next: Record<string, unknown>) => {
      for (const [key, newValue] of Object.entries(structuredClone(next))) {
        memory.set(key, newValue);
        for (const listener of listeners) listener({ [key]: { newValue } }, 'session');
      }
    },
  };
  /** What pages were told; there is one tab. */
  const told: unknown[] = [];
  const tabs = {
    query: async () => [{ id: 1 }],
    sendMessage: async (_: number, message: unknown) => {
      told.push(message);
    },
  };
  return { kept, memory, told, error, listeners, entries, browser: { storage: { session, onChanged }, tabs } };
}

/** What is imported from now on finds this storage. */
export function putIn(storage: ReturnType<typeof storageInMemory>): void {
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({ default: storage.browser }));
  vi.doMock('../../../src/platform/entries.ts', () => storage.entries);
}

/** The settings module as a page finds it when it has just opened, on this storage. */
export async function settingsOn(storage: ReturnType<typeof storageInMemory>) {
  putIn(storage);
  return await import('../../../src/platform/settings.ts');
}
