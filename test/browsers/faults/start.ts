import { bluesky } from '../../sites/bluesky/site.ts';
import { draugiem } from '../../sites/draugiem/site.ts';
import { facebook } from '../../sites/facebook/site.ts';
import { linkedin } from '../../sites/linkedin/site.ts';
import { press } from '../../sites/press/site.ts';
import { telegram } from '../../sites/telegram/site.ts';
import { x } from '../../sites/x/site.ts';
import { youtube } from '../../sites/youtube/site.ts';
import type { Driver, Tab } from '../driver.ts';
import { practise, startWithExtension } from '../extension.ts';
import type { BrowserName } from '../find-browser.ts';
import { type PracticeServer, startServer } from '../server.ts';

/** A browser with the extension, the practice rules and the pages on which presses and faults are tried. */
export interface Trial {
  server: PracticeServer;
  driver: Driver;
  tab: Tab;
  close(): Promise<void>;
}

/** Starts one; the bare page stands where Mastodon's own would. */
export async function startTrial(name: BrowserName): Promise<Trial> {
  const server = await startServer([press, bluesky, x, facebook, linkedin, telegram, draugiem, youtube]);
  const driver = await startWithExtension(name, server.proxy);
  await practise(driver);
  const tab = await driver.newTab();
  const close = async () => {
    await driver.close();
    await server.close();
  };
  return { server, driver, tab, close };
}
