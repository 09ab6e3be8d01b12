import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Tab, waitUntil } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/find-browser.ts';
import { badgeBecomes, button, DIALOG, READY, underlinedWords } from '../browsers/seen.ts';
import { published } from '../browsers/surface-scenario.ts';
import { modelIs, openComposer, pressPublish, publish } from '../browsers/writer.ts';
import type { EditorPage } from '../sites/editors.ts';

const FILLER = 'Ezers ir rāms. Laivas gaida krastā. '.repeat(29);
const linesOf = (first: string, last: string) => [
  `${first} ir kontā. ${FILLER}`.trim(),
  ...Array<string>(8).fill(FILLER.trim()),
  `${FILLER}Te ir ${last}`,
];
const LINES = linesOf('Pabalstiņš', 'virszemes ūdensobjekts');
const MENDED = linesOf('Pabalsts', 'ezers vai upe').join('\n');

/** These follow what an event tells them, and in Firefox no editing command at the caret. */
export const HEARS_EVENTS = ['Draft.js', 'Slate'];

/** Puts words in as a paste does: key by key they would take minutes in Firefox, which has no way to insert them at once. */
export const paste = (tab: Tab, words: string, byEvent: boolean) =>
  tab.run(
    (text, tell) => {
      if (!tell) {
        document.execCommand('insertText', false, text);
        return;
      }
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      const way = { bubbles: true, cancelable: true, composed: true };
      // Firefox has names of its own for what an event of ours brings along.
      const copied = { ...way, clipboardData, dataType: 'text/plain', data: text };
      const taken = !document.activeElement?.dispatchEvent(new ClipboardEvent('paste', copied));
      const about = { ...way, inputType: 'insertFromPaste', dataTransfer: clipboardData };
      if (!taken) document.activeElement?.dispatchEvent(new InputEvent('beforeinput', about));
    },
    words,
    byEvent,
  );

/** Ten thousand characters, as a statement copied from a ministry's page: nothing of them is lost. */
export function longTextScenario(name: BrowserName, { kind, surface }: EditorPage, tab: () => Tab): void {
  const begun = surface.prefilled;

  // The practice pages let their editors grow, and the button below must stay in the window.
  beforeAll(() => tab().resize({ width: 1280, height: 6000 }));
  afterAll(() => tab().resize({ width: 1280, height: 900 }));

  test('10,000 characters are found in, fixed and published unharmed', async () => {
    expect(MENDED.length).toBeGreaterThan(10_000);
    await openComposer(tab(), surface);
    for (const [index, line] of LINES.entries()) {
      if (index > 0) await tab().press(surface.newline);
      if (name === 'chromium') await tab().insertText(line);
      else {
        // Pasted by the page, so the last letter is a key: what no key has made is nobody's text.
        await paste(tab(), line.slice(0, -1), HEARS_EVENTS.includes(kind));
        await tab().type(line.slice(-1));
      }
      await modelIs(tab(), begun + LINES.slice(0, index + 1).join('\n'));
    }
    const found = async () => (await underlinedWords(tab(), surface.marks)).sort().join();
    await waitUntil('both are underlined', async () => (await found()) === 'Pabalstiņš,virszemes ūdensobjekts');
    await pressPublish(tab(), surface, 'click');
    await tab().panel.waitFor(READY);
    await tab().panel.click(button('fix'));
    await tab().panel.waitForNone(DIALOG);
    await modelIs(tab(), begun + MENDED);
    await badgeBecomes(tab(), 'fine');
    await publish(tab(), surface, 'click');
    expect(await published(tab())).toEqual([begun + MENDED]);
  });
}
