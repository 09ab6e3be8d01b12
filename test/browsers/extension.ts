import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PRACTICE } from '../../src/policy/examples/practice.ts';
import type { Rules } from '../../src/policy/file/rules.ts';
import { matchAccount, parseReference } from '../../src/policy/register/register.ts';
import { PRACTICE_SITES } from '../sites/index.ts';
import { startChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import type { BrowserName } from './find-browser.ts';
import { startFirefox } from './firefox.ts';
import { RULES } from './practice-rules.ts';
import { putEntries } from './stored.ts';

/** Accounts of the practice pages that the practice rules do not list: the person who writes has added them. */
const PRACTICE_ACCOUNTS = [
  ...new Set(
    PRACTICE_SITES.flatMap(({ surfaces, variants = [] }) => [...surfaces, ...variants].map(({ account }) => account)),
  ),
]
  .flatMap((account) => parseReference(account) ?? [])
  .filter((account) => !PRACTICE.rules.accounts?.some((line) => matchAccount(line, account)))
  .map((account) => ({ ...account, kind: 'institution' as const }));

const START = { chromium: startChromium, firefox: startFirefox };

/**
 * Starts a browser with the built extension in it: a copy, because browsers read an unpacked extension's
 * scripts again whenever they put one into a page, and the next build may be under way. `KA_VARDA_DIST` names
 * another folder than `dist`.
 * @throws with one line that says what to do, where it has not been built
 */
export async function startWithExtension(name: BrowserName, proxy: string, visible = false): Promise<Driver> {
  const driver = await startFresh(name, proxy, visible);
  // The first steps open by themselves and would stay in front of what is tested.
  await (await driver.openedPage(FIRST_STEPS)).close();
  return driver;
}

/** The page that the extension opens once it is installed. */
export const FIRST_STEPS = 'popup/popup.html?page=1#start';

/** The same, with the first steps left open as a newcomer finds them; `later`: the extension is not in it yet. */
export async function startFresh(name: BrowserName, proxy: string, visible = false, later = false): Promise<Driver> {
  const built = resolve(process.env.KA_VARDA_DIST ?? 'dist', name);
  if (!existsSync(`${built}/manifest.json`)) throw new Error(`${built} is not built: run "node build.mjs" first.`);
  const copy = mkdtempSync(join(tmpdir(), `ka-varda-${name}-`));
  cpSync(built, copy, { recursive: true });
  const driver = await START[name]({ proxy, extension: copy, visible, later });
  const tidy = () => rmSync(copy, { recursive: true, force: true });
  return { ...driver, whenClosed: () => driver.whenClosed().then(tidy), close: () => driver.close().then(tidy) };
}

/** Gives the extension the rules of the practice institution, and somebody to write for it; `sites` corrects pages. */
export async function practise(
  driver: Driver,
  me: string | null = PRACTICE.authorized,
  ui: 'lv' | 'en' = 'lv',
  sites?: Rules['sites'],
): Promise<void> {
  const page = await driver.extensionPage('popup/popup.html');
  const rules = { ...RULES, ...(sites && { sites }) };
  const settings = { version: 1, ui, me, accounts: PRACTICE_ACCOUNTS, rules };
  await putEntries(page, { settings, settingsCopy: settings });
  await page.close();
}

/** Lets the extension run on a host that is not in the manifest: a person presses a button, as in the popup, and says yes. */
async function allow(driver: Driver, host: string): Promise<void> {
  const pattern = `https://${host}/*`;
  await driver.willAllow(pattern);
  const page = await driver.extensionPage('popup/popup.html');
  await page.run((origin) => {
    const { permissions } = (globalThis as unknown as { browser: typeof import('webextension-polyfill') }).browser;
    const button = document.createElement('button');
    button.id = 'allow-here';
    button.style.cssText = 'position: fixed; inset: 0; z-index: 9';
    button.onclick = () => void permissions.request({ origins: [origin] });
    document.body.append(button);
  }, pattern);
  await page.click('#allow-here');
  await page.until(
    `${host} is allowed and its script registered`,
    async (origin) => {
      const { permissions, scripting } = (globalThis as unknown as { browser: typeof import('webextension-polyfill') })
        .browser;
      const scripts = await scripting.getRegisteredContentScripts();
      return (
        (await permissions.contains({ origins: [origin] })) && scripts.some(({ matches }) => matches?.includes(origin))
      );
    },
    pattern,
  );
  await page.close();
}

/** Practises, and lets the extension run on every practice page that is not in the manifest. */
export async function practiseEverywhere(driver: Driver): Promise<void> {
  await practise(driver);
  for (const { hosts } of PRACTICE_SITES.filter(({ mustBeAllowed }) => mustBeAllowed)) {
    for (const host of hosts) await allow(driver, host);
  }
}
