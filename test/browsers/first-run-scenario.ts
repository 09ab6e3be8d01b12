import { expect, test } from 'vitest';
import { PRACTICE } from '../../src/policy/examples/practice.ts';
import { accessibilityViolations } from './axe.ts';
import type { Driver, Tab } from './driver.ts';
import { eventually } from './eventually.ts';
import { FIRST_STEPS } from './extension.ts';
import { giveFile, isShown, shows, storedSettings, stores, tabTo } from './popup.ts';
import { putEntries } from './stored.ts';

const WAY_ON = '[data-way=next]';

/** Presses a button as the keyboard does: Tab until it has the focus, then Enter. */
async function press(tab: Tab, selector: string): Promise<void> {
  await tabTo(tab, selector);
  await tab.press('Enter');
}

/** Whether the title of the step has the focus, so that a screen reader begins there. */
const titleIsHeard = (tab: Tab) => tab.run(() => document.activeElement?.tagName === 'H2');

/** A newcomer goes from a fresh profile to a checked post, with the keyboard alone; ends with everything forgotten. */
export function firstRun(started: () => Driver): void {
  let tab: Tab;

  test('after installing, the first steps open by themselves', async () => {
    tab = await started().openedPage(FIRST_STEPS);
    await shows(tab, '1. no 4');
    await shows(tab, 'Vai iestādei ir savi noteikumi?');
  });

  test('a rules file is loaded, or the step is left out and come back to', async () => {
    await press(tab, WAY_ON);
    await shows(tab, '2. no 4');
    await eventually(() => titleIsHeard(tab)).toBe(true);
    await shows(tab, 'Te pagaidām nekas nav jādara');
    await press(tab, '[data-way=back]');
    await shows(tab, '1. no 4');
    await tabTo(tab, '#rules-file');
    await giveFile(tab, JSON.stringify(PRACTICE.rules));
    await shows(tab, 'Ezeru un upju aģentūra');
    // What the file brings has the focus: one more key, and it is in force.
    await press(tab, '.first-rules [data-do=take]');
    await tab.until('it is in force', () => document.querySelector('.in-force h3') !== null);
    await press(tab, WAY_ON);
  });

  test('I choose who I am from the people of the rules', async () => {
    await tabTo(tab, '[name=me]');
    await tab.press('ArrowDown');
    const [first] = PRACTICE.rules.people ?? [];
    await tab.until('the choice is said', () => document.querySelector('.standing') !== null);
    await eventually(() => storedSettings(tab)).toMatchObject({ me: first?.id });
    await press(tab, WAY_ON);
    await shows(tab, '3. no 4');
  });

  test('a page closed in mid-way goes on where it was', async () => {
    await tab.close();
    tab = await started().extensionPage(FIRST_STEPS);
    await shows(tab, '3. no 4');
    await shows(tab, 'X @EzeriUnUpes');
  });

  test('an account that was typed and not added is not lost on the way', async () => {
    await tabTo(tab, '[name=handle]');
    await tab.type('@mans_konts');
    await press(tab, WAY_ON);
    await shows(tab, 'Izvēlieties, kā vārdā šis konts runā.');
    await tab.press('ArrowLeft');
    await press(tab, WAY_ON);
    await shows(tab, 'Konts X @mans_konts pievienots.');
    await stores(tab, 'mans_konts');
    await eventually(() => storedSettings(tab)).toMatchObject({
      accounts: [{ site: 'x.com', handle: 'mans_konts', kind: 'personal' }],
    });
    await press(tab, WAY_ON);
    await shows(tab, '4. no 4');
  });

  test('one practice post is checked, fixed and clear', async () => {
    expect(await isShown(tab, 'Viss kārtībā.')).toBe(false);
    await press(tab, '.step-body .row button');
    await shows(tab, 'Iestādes kontā runā «es»');
    await press(tab, '.kv-fix');
    await shows(tab, 'Viss kārtībā.');
    expect(await tab.run(() => document.querySelector('textarea')?.value)).toContain('Ceram, ka jums patiks.');
    await press(tab, WAY_ON);
  });

  test('at the end it is said what will be seen, and by which keys', async () => {
    await shows(tab, 'Gatavs: rakstiet kā parasti');
    await eventually(() => titleIsHeard(tab)).toBe(true);
    await tab.until('the keys are named', () => Boolean(document.querySelector('kbd')?.textContent));
    expect(await tab.run(() => document.querySelector('kbd')?.textContent)).toMatch(
      /Alt\+Shift\+V|Shift\+Alt\+V|⌥⇧V|⇧⌥V/,
    );
  });

  test('the first steps can be taken again from the popup', async () => {
    await press(tab, '[data-way=settings]');
    await tab.click('.foot .link');
    await shows(tab, '1. no 4');
  });

  test('no step is wider than 320 px, nor does axe-core find anything in it', async () => {
    const faults: string[] = [];
    // axe-core judges the page, not the browser, and only Chromium can be told a scheme.
    const schemes = started().name === 'chromium' ? (['light', 'dark'] as const) : [];
    for (let step = 1; step <= 5; step += 1) {
      for (const scheme of schemes) {
        await tab.scheme(scheme);
        const found = await accessibilityViolations(tab);
        faults.push(...found.map((fault) => `step ${step}, ${scheme}: ${fault}`));
      }
      const wide = await tab.run(() => {
        const { style } = document.documentElement;
        style.width = '320px';
        const found = [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > 320.5 && element.checkVisibility())
          .map((element) => element.outerHTML.slice(0, 120));
        style.width = '';
        return found;
      });
      faults.push(...wide.map((element) => `step ${step} is too wide: ${element}`));
      if (step < 5) {
        await tab.click(WAY_ON);
        await shows(tab, step < 4 ? `${step + 1}. no 4` : 'Gatavs');
      }
    }
    expect(faults).toEqual([]);
  });

  // Chromium has no way to take the sites of the manifest away but its own settings page.
  test('where the browser keeps us out of the sites, the first step asks for them', async () => {
    await tab.click('[data-way=again]');
    if (started().name === 'firefox') {
      await tab.run(async () => {
        const { permissions, runtime } = (globalThis as unknown as { browser: typeof import('webextension-polyfill') })
          .browser;
        await permissions.remove({ origins: runtime.getManifest().host_permissions });
        location.reload();
      });
      await shows(tab, 'Pārlūks vēl neļauj pārbaudīt');
      await tab.click('.step-permission .primary');
      await shows(tab, 'Pārlūks tagad ļauj pārbaudīt ierakstus.');
    }
    await shows(tab, '1. no 4');
    expect(await isShown(tab, 'Pārlūks vēl neļauj pārbaudīt')).toBe(false);
  });

  test('and all is forgotten for what follows', async () => {
    await putEntries(tab, { settings: null, settingsCopy: null, firstSteps: null });
    await tab.close();
  });
}
