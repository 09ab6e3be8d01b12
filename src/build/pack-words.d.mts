/** See `pack-words.mjs`. */
export function pack(entries: readonly string[]): string;
