import browser from 'webextension-polyfill';

/** The keys of a command of the manifest as the browser has them now; `undefined` where they were taken away. */
export async function keysOf(command: string): Promise<string | undefined> {
  try {
    const commands = await browser.commands.getAll();
    return commands.find(({ name }) => name === command)?.shortcut || undefined;
  } catch {
    return undefined;
  }
}
