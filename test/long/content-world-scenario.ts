import { expect, test } from 'vitest';
import type { Driver, Tab } from '../browsers/driver.ts';
import { RULES } from '../browsers/practice-rules.ts';
import { storedSettings } from '../browsers/stored.ts';

type Extension = typeof import('webextension-polyfill');

/** What a script of ours in a page can lay hands on. */
interface Reached {
  /** Everything that it could read, as JSON. */
  read: string;
  /** What the worker gives it, when it names another site and when it names none. */
  forged: unknown;
  own: unknown;
  /** What the worker gives it of what only our own pages may ask for. */
  entries: unknown;
}

/** Tries all that a script of ours can try, in the extension's own world in an open page. */
const reachFrom = async (extensionPage: Tab, address: string): Promise<Reached> =>
  (await extensionPage.run(async (url) => {
    const { scripting, tabs } = (globalThis as unknown as { browser: Extension }).browser;
    const [tab] = await tabs.query({ url });
    const [injected] = await scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: async () => {
        const { chrome, browser } = globalThis as unknown as { chrome: Extension; browser?: Extension };
        const { storage, runtime } = browser ?? chrome;
        const tried: unknown[] = [];
        const attempt = async (work: () => unknown) => {
          try {
            tried.push(await work());
          } catch (problem) {
            tried.push(String(problem));
          }
        };
        for (const area of ['local', 'session', 'sync'] as const) {
          await attempt(() => storage[area].get(null));
          await attempt(() => storage[area].set({ settings: { ui: 'en' }, settingsCopy: { ui: 'en' } }));
        }
        await attempt(() => indexedDB.databases());
        const said = async (message: object) => {
          try {
            return (await runtime.sendMessage(message)) ?? null;
          } catch {
            return null;
          }
        };
        const entries = await said({ type: 'entries-read', keys: ['settings'] });
        await said({ type: 'entries-write', entries: { settings: { ui: 'en' }, settingsCopy: { ui: 'en' } } });
        return {
          read: JSON.stringify(tried),
          forged: await said({ type: 'settings', site: 'facebook.com' }),
          own: await said({ type: 'settings', site: 'x.com' }),
          entries,
        };
      },
    });
    return injected?.result;
  }, address)) as Reached;

/** What a page that has taken over the process of our scripts in it, and speaks as one of them, can read and write. */
export function contentWorldFaults(driver: () => Driver): void {
  test('FAULTS 2.6: a script in a page neither reads nor writes what is set, and is given its own site alone', async () => {
    const page = await driver().extensionPage('popup/popup.html');
    const before = await storedSettings(page);
    expect(before).toMatchObject({ ui: 'lv', rules: { institution: RULES.institution } });
    const { read, forged, own, entries } = await reachFrom(page, 'https://x.com/*');
    expect(read).not.toContain(RULES.institution?.name?.lv);
    expect(read).not.toContain('ka-varda');
    expect(entries).toBeNull();
    expect(own).toMatchObject({ rules: { institution: RULES.institution } });
    expect(forged).toEqual(own);
    expect(await storedSettings(page)).toEqual(before);
    await page.close();
  });
}
