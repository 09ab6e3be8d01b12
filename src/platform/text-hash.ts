import { ask, inStore, type Outcome } from './database.ts';

/** What a hash is for; each has a salt of its own, so that clearing the one leaves the other. */
export type HashUse = 'record' | 'drafts';

const SALT_BYTES = 32;

/**
 * The hash of a text: HMAC-SHA-256 of its NFC form in UTF-8, as 64 hexadecimal digits, keyed with random bytes
 * that this installation made for itself and that are never exported. Without them a short text ("Paldies!")
 * could be found by hashing guesses; with them the same text has the same hash on this machine and on no other.
 */
export async function hashOf(text: string, use: HashUse): Promise<Outcome<string>> {
  const salt = await saltFor(use);
  if (salt.trouble) return salt;
  const key = await crypto.subtle.importKey('raw', salt.value, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const signed = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text.normalize('NFC')));
  return { value: [...new Uint8Array(signed)].map((byte) => byte.toString(16).padStart(2, '0')).join('') };
}

/** Forgets the salt: hashes made from now on cannot be compared with earlier ones. */
export const forgetSalt = (use: HashUse): Promise<Outcome<undefined>> =>
  inStore('keys', 'readwrite', (store) => ask(store.delete(use)));

const saltFor = (use: HashUse): Promise<Outcome<Uint8Array<ArrayBuffer>>> =>
  inStore('keys', 'readwrite', async (store) => {
    const kept: unknown = await ask(store.get(use));
    if (kept instanceof Uint8Array && kept.length === SALT_BYTES) return new Uint8Array(kept);
    const made = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
    await ask(store.put(made, use));
    return made;
  });
