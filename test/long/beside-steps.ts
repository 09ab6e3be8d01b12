import { expect } from 'vitest';
import type { Tab } from '../browsers/driver.ts';
import { DIALOG, READY } from '../browsers/seen.ts';

/** Held anywhere on the institution's account. */
export const OPINION = 'Manuprāt, šī ministrija melo!';
export const CLEAN = 'Labrīt! Ezers ir rāms.';

/** Comes into a field and types; `field` may reach into open shadow roots, as `host >>> inside`. */
export async function writeIn(tab: Tab, field: string, text: string): Promise<void> {
  await tab.click(field);
  await tab.type(text);
}

/** Everything that the site was given, the text first and then the fields beside it. */
export const taken = (tab: Tab): Promise<string[][]> =>
  tab.run(() => window.__published.map(({ text, beside = [] }) => [text, ...beside]));

/** What a text field of the page holds. */
export const valueIn = (tab: Tab, field: string): Promise<string> =>
  tab.run((selector) => document.querySelector<HTMLInputElement>(selector)?.value ?? '', field);

/** The words that the open dialog or card quotes, each with the field in which it says they are. */
export const quoted = (tab: Tab): Promise<string[]> =>
  tab.panel.run((roots) =>
    roots.flatMap((root) =>
      [...root.querySelectorAll('dialog[open] .kv-finding-words')].map((line) =>
        [line.firstChild, line.querySelector('q')].map((part) => part?.textContent?.trim()).join(' '),
      ),
    ),
  );

/** Expects that a press was held and nothing went out, reads what is quoted, and leaves the question undecided. */
export async function heldWith(tab: Tab): Promise<string[]> {
  await tab.panel.waitFor(READY);
  expect(await taken(tab)).toEqual([]);
  const words = await quoted(tab);
  await tab.press('Escape');
  await tab.panel.waitForNone(DIALOG);
  return words;
}
