import type { PrivateBox, Surface } from '../sites/surface.ts';
import type { Tab } from './driver.ts';

/**
 * Loads a practice page afresh and goes to its composer, caret at the end. The tab comes to the front first: where a page
 * of the extension was closed just now, the browser may show another one, and keys are lost in a tab behind (Firefox).
 */
export async function openComposer(tab: Tab, place: Pick<Surface | PrivateBox, 'address' | 'opens' | 'editor'>) {
  await tab.front();
  await tab.open(place.address);
  for (const selector of place.opens) await tab.click(selector);
  await tab.click(place.editor);
  await hasFocus(tab, place);
  await tab.press('Control+End');
}

/** Waits until the caret is in the text: where a question of ours was closed just now, keys would be lost (Firefox). */
export const hasFocus = (tab: Tab, { editor }: Pick<Surface, 'editor'>) =>
  tab.until('the composer has the focus', isFocused, editor);

/** Selectors may reach into an open shadow root, as `host >>> inside`. */
const isFocused = (editor: string) => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active !== null && active.closest(editor.split(' >>> ').at(-1) ?? editor) !== null;
};

/** Puts a text in at the caret and waits until the editor's model has it. */
export async function write(tab: Tab, surface: Surface, text: string) {
  await tab.insertText(text, surface.newline);
  await modelIs(tab, surface.prefilled + text);
}

/** Types a text key by key and waits until the editor's model has it. */
export async function type(tab: Tab, surface: Surface, text: string) {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await tab.press(surface.newline);
    await tab.type(line);
  }
  await modelIs(tab, surface.prefilled + text);
}

/** Waits until the editor's own model holds exactly this text. */
export const modelIs = (tab: Tab, text: string) =>
  tab.until(`the editor holds ${JSON.stringify(text)}`, (expected) => window.__model() === expected, text);

/** Publishes by `click` or by a key press, through every stage, and waits until the site has emptied the composer. */
export async function publish(tab: Tab, surface: Surface, way: string) {
  await pressPublish(tab, surface, way);
  if (surface.confirm) await tab.click(surface.confirm);
  await tab.until('the site has taken the post', () => window.__published.length > 0);
}

/** One press of the publish control or of the keys that stand for it. */
export const pressPublish = (tab: Tab, surface: Surface, way: string) =>
  way === 'click' ? tab.click(surface.publish) : tab.press(way);
