import { vi } from 'vitest';

const noRoom = () => new DOMException('no room', 'QuotaExceededError');

/** A disk that takes nothing, `until` something is deleted or for good; ends with `vi.restoreAllMocks()`. */
export function fullDisk(until: 'deleted' | 'never'): void {
  let isFull = true;
  const { put, add, delete: remove } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, ...given) {
    if (until === 'deleted') isFull = false;
    return remove.apply(this, given);
  });
  for (const [name, write] of [
    ['put', put],
    ['add', add],
  ] as const) {
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (this: IDBObjectStore, ...given) {
      if (isFull) throw noRoom();
      return write.apply(this, given);
    });
  }
}
