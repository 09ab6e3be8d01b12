import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Tab } from '../browsers/driver.ts';
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

/** Ten thousand characters, as a statement copied from a ministry's page: nothing of them is lost. */
export function longTextScenario(name: BrowserName, { surface }: EditorPage, tab: () => Tab): void {
  const begun = surface.prefilled;

  // The practice pages let their editors grow, and the button below must stay in the window.
  beforeAll(() => tab().resize({ width: 1280, height: 6000 }));
  afterAll(() => tab().resize({ width: 1280, height: 900 }));

  test('10,000 characters are found in, mended and published unharmed', async () => {
    expect(MENDED.length).toBeGreaterThan(10_000);
    await openComposer(tab(), surface);
    for (const [index, line] of LINES.entries()) {
      if (index > 0) await tab().press(surface.newline);
      // Key by key it would take minutes in Firefox; Chromium has a way to insert words, and there not all editors follow this one.
      if (name === 'chromium') await tab().insertText(line);
      else await tab().run((words) => void document.execCommand('insertText', false, words), line);
      await modelIs(tab(), begun + LINES.slice(0, index + 1).join('\n'));
    }
    await badgeBecomes(tab(), 'findings');
    expect((await underlinedWords(tab(), surface.marks)).sort()).toEqual(['Pabalstiņš', 'virszemes ūdensobjekts']);
    await pressPublish(tab(), surface, 'click');
    await tab().panel.waitFor(READY);
    await tab().panel.click(button('mend'));
    await tab().panel.waitForNone(DIALOG);
    await modelIs(tab(), begun + MENDED);
    await badgeBecomes(tab(), 'fine');
    await publish(tab(), surface, 'click');
    expect(await published(tab())).toEqual([begun + MENDED]);
  });
}
