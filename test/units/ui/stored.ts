import { vi } from 'vitest';

/** A storage that behaves like the browser's: copies of JSON in and out, listeners told after a change. */
export function storageInMemory(entries: Record<string, unknown> = {}) {
  const kept = new Map(Object.entries(entries));
  const listeners = new Set<(changes: Record<string, unknown>, area: string) => void>();
  /** `room`: so many keys fit into one writing. */
  const fault = { reading: false, writing: false, room: Number.POSITIVE_INFINITY };
  const local = {
    async get(keys: string[]) {
      if (fault.reading) throw new Error('storage is out of order');
      return structuredClone(
        Object.fromEntries(keys.filter((key) => kept.has(key)).map((key) => [key, kept.get(key)])),
      );
    },
    async set(next: Record<string, unknown>) {
      if (fault.writing || Object.keys(next).length > fault.room) throw new Error('QUOTA_BYTES quota exceeded');
      for (const [key, value] of Object.entries(structuredClone(next))) kept.set(key, value);
      for (const listener of listeners) listener(next, 'local');
    },
  };
  const onChanged = {
    addListener: (listener: (changes: Record<string, unknown>, area: string) => void) => listeners.add(listener),
    removeListener: (listener: (changes: Record<string, unknown>, area: string) => void) => listeners.delete(listener),
  };
  /** In memory only, gone with the browser. */
  const memory = new Map<string, unknown>();
  const session = {
    get: async (key: string) => structuredClone(memory.has(key) ? { [key]: memory.get(key) } : {}),
    set: async (next: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(structuredClone(next))) memory.set(key, value);
      for (const listener of listeners) listener(next, 'session');
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
  return { kept, memory, told, fault, listeners, browser: { storage: { local, session, onChanged }, tabs } };
}

/** The settings module as a page finds it when it has just opened, on this storage. */
export async function settingsOn(storage: ReturnType<typeof storageInMemory>) {
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({ default: storage.browser }));
  return await import('../../../src/platform/settings.ts');
}
