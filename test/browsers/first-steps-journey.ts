import { expect, test } from 'vitest';
import { accessibilityViolations } from './axe.ts';
import type { Driver, Tab } from './driver.ts';
import { FIRST_STEPS } from './extension.ts';
import { choose, shows, takeFirstFile } from './popup.ts';
import { RULES } from './practice-rules.ts';

/**
 * Goes through the first steps with a rules file, from the page that opens by itself to its end, and closes it.
 * @param atEach what else is done at every step
 */
export async function goThroughFirstSteps(driver: Driver, atEach: (page: Tab) => Promise<void> = async () => {}) {
  const page = await driver.openedPage(FIRST_STEPS);
  const onwards = async () => {
    await atEach(page);
    await page.click('[data-way=next]');
  };
  await shows(page, '1. no 4');
  await takeFirstFile(page, JSON.stringify(RULES));
  await shows(page, 'Ezeru un upju aģentūra');
  await onwards();
  await choose(page, '[name=me]', 'Lāsma Strauta');
  await shows(page, 'raksta Lāsma Strauta');
  await onwards();
  await shows(page, 'X @EzeriUnUpes');
  await onwards();
  await page.click('.step-body .row button');
  await page.until('the practice post is judged', () => document.querySelector('.kv-finding') !== null);
  await onwards();
  await shows(page, 'Gatavs: rakstiet kā parasti');
  await page.close();
}

/** What somebody meets who has just installed the extension. */
export function firstStepsJourney(driver: () => Driver): void {
  test('lead from a rules file to a checked practice post', async () => {
    const found: string[] = [];
    await goThroughFirstSteps(driver(), async (page) => {
      // axe-core judges the page, not the browser: once is enough.
      if (driver().name === 'chromium') found.push(...(await accessibilityViolations(page)));
    });
    expect(found).toEqual([]);
  });
}
