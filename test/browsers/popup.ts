import type { SectionId } from '../../src/ui/pages/sections.ts';
import { type Tab, waitUntil } from './driver.ts';
import { storedSettings } from './stored.ts';

export { storedSettings, storeSettings } from './stored.ts';

/** The full page of the popup, which is the popup with room for files. */
export const FULL_PAGE = 'popup/popup.html?page=1';

/** Goes to a section of the popup and waits until it is there. */
export async function goToSection(tab: Tab, id: SectionId): Promise<void> {
  await tab.click(`#tab-${id}`);
  await tab.until(`the section ${id} is open`, (title) => document.getElementById(title) !== null, `${id}-title`);
}

/** Waits until a text stands somewhere in what is shown. */
export const shows = (tab: Tab, text: string): Promise<void> =>
  tab.until(`the page shows "${text}"`, (wanted) => document.body.textContent.includes(wanted), text);

/** Whether a text stands somewhere in what is shown now. */
export const isShown = (tab: Tab, text: string): Promise<boolean> =>
  tab.run((wanted) => document.body.textContent.includes(wanted), text);

/** Chooses an option of a list, as a person does who sees its name. */
export const choose = (tab: Tab, select: string, option: string): Promise<void> =>
  tab.until(
    `${option} can be chosen in ${select}`,
    (selector, name) => {
      const list = document.querySelector<HTMLSelectElement>(selector);
      const found = [...(list?.options ?? [])].find(({ text }) => text.includes(name));
      if (!list || !found) return false;
      list.value = found.value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    },
    select,
    option,
  );

/** Hands a file to the file field, as the file picker does. */
export const giveFile = (tab: Tab, content: string): Promise<void> =>
  tab.run((text) => {
    const field = document.querySelector<HTMLInputElement>('#rules-file');
    if (!field) throw new Error('There is no place for a file.');
    const given = new DataTransfer();
    given.items.add(new File([text], 'rules.json', { type: 'application/json' }));
    field.files = given.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, content);

/** The same, where no rules are in force, and takes what it brings. */
export async function takeFirstFile(tab: Tab, content: string): Promise<void> {
  await giveFile(tab, content);
  await tab.click('.first-rules [data-do=take]');
  await tab.until('what it brings is taken', () => document.querySelector('.first-rules') === null);
}

/** More stops of the Tab key than any page of ours has. */
const MOST_STOPS = 60;

/**
 * Presses Tab until the element has the focus, as a person without a mouse does.
 * @throws where the keyboard does not lead there
 */
export async function tabTo(tab: Tab, selector: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await tab.run((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await tab.press('Tab');
  }
  throw new Error(`The Tab key does not lead to ${selector}.`);
}

/** Waits until what is stored under `settings` holds some words of JSON: what was done is said before it is written. */
export const stores = async (tab: Tab, words: string): Promise<void> => {
  await waitUntil(`the settings hold ${words}`, async () => JSON.stringify(await storedSettings(tab)).includes(words));
};
