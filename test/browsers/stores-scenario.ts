import type { Driver, Tab } from './driver.ts';
import { practise } from './extension.ts';

type Extension = typeof import('webextension-polyfill');

/** What a script of ours in a page says to the worker, and what it is answered. */
type Say = (type: 'draft-keep' | 'draft-find', text?: string) => Promise<unknown>;

/** Speaks as the extension's own script in a page does; the place is the institution's post on X, whoever asks. */
function scriptIn(extensionPage: Tab, address: string): Say {
  return (type, text) =>
    extensionPage.run(
      async (url, message) => {
        const { scripting, tabs } = (globalThis as unknown as { browser: Extension }).browser;
        const [tab] = await tabs.query({ url });
        const [injected] = await scripting.executeScript({
          target: { tabId: tab?.id ?? -1 },
          func: (said: unknown) => {
            const { chrome, browser } = globalThis as unknown as { chrome: Extension; browser?: Extension };
            return (browser ?? chrome).runtime.sendMessage(said);
          },
          args: [message],
        });
        return injected?.result;
      },
      address,
      {
        type,
        account: 'x.com/EzeriUnUpes',
        accountByName: false,
        surface: 'post',
        kind: 'post',
        ...(text !== undefined && { parts: [text] }),
      },
    );
}

export interface StoresSeen {
  kept: unknown;
  afterRestart: unknown;
  fromAnotherSite: unknown;
  /** Names of the databases that a script of ours sees from inside the page. */
  inThePage: string[];
}

/** Keeps a draft on one site, ends the worker, and asks for the draft there and on another site. */
export async function useStores(driver: Driver): Promise<StoresSeen> {
  await practise(driver);
  const [x, other] = [await driver.newTab(), await driver.newTab()];
  await x.open('https://x.com/home');
  await other.open('https://bsky.app/');
  const page = await driver.extensionPage('popup/popup.html');
  const [onX, elsewhere] = [scriptIn(page, 'https://x.com/*'), scriptIn(page, 'https://bsky.app/*')];
  const kept = await onX('draft-keep', 'Rīt taka būs slēgta.');
  await driver.endWorker();
  const afterRestart = await onX('draft-find');
  const fromAnotherSite = await elsewhere('draft-find');
  const inThePage = await x.run(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));
  for (const tab of [page, x, other]) await tab.close();
  return { kept, afterRestart, fromAnotherSite, inThePage };
}
