import browser from 'webextension-polyfill';

/** What is pasted on the full page: people and accounts of a spreadsheet, the posts of a week. */
export type PastedKind = 'people' | 'accounts' | 'posts';

const keyOf = (kind: PastedKind) => `pasted-${kind}`;

/**
 * What was pasted and not taken yet, so that a page closed by mistake loses nothing. Kept in the browser's memory only:
 * it is gone when the browser is closed and never reaches the disk.
 */
export async function pastedText(kind: PastedKind): Promise<string> {
  try {
    const { [keyOf(kind)]: text } = await browser.storage.session.get(keyOf(kind));
    return typeof text === 'string' ? text : '';
  } catch {
    return '';
  }
}

/** Remembers it; where there is no such memory, or too little, it is simply not remembered. */
export async function rememberPasted(kind: PastedKind, text: string): Promise<void> {
  try {
    await browser.storage.session.set({ [keyOf(kind)]: text });
  } catch {
    // Full, or an older browser: the page goes on without it.
  }
}
