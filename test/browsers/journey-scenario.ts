import { expect, test } from 'vitest';
import type { Surface } from '../sites/surface.ts';
import type { Tab } from './driver.ts';
import { eventually } from './eventually.ts';
import { badgeBecomes, badgeCounts, button, DIALOG, dialogSeen, READY, underlinedWords } from './seen.ts';
import { modelIs, openComposer, pressPublish, publish, write } from './writer.ts';

/** Two lines on the institution's account with two words that have plain ones; the first is asked about. */
const POST = {
  text: 'Seminārā runājām par pabalstiņu zvejniekiem!\n#Latgale un virszemes ūdensobjekts gaida.',
  fixed: 'Seminārā runājām par pabalstu zvejniekiem!\n#Latgale un ezers vai upe gaida.',
  words: ['pabalstiņu', 'virszemes ūdensobjekts'],
  checks: ['simple/slang', 'legal/glossary'],
};

/**
 * The way of one post through a surface, on one load of its page: written, underlined, held, fixed in place, let out
 * once. It is held by a key where there is one, and goes out by a click; every other way is `surfaceScenario`.
 */
export function journeyScenario(surface: Surface, tab: () => Tab): void {
  const [held = 'click'] = surface.keys;

  test('written, underlined, held, fixed in place, and published once', async () => {
    await openComposer(tab(), surface);
    await write(tab(), surface, POST.text);
    await badgeCounts(tab(), POST.words.length);
    await eventually(async () => (await underlinedWords(tab(), surface.marks)).sort()).toEqual(POST.words);

    await pressPublish(tab(), surface, held);
    await tab().panel.waitFor(READY);
    expect((await dialogSeen(tab())).findings.map(({ check }) => check)).toEqual(POST.checks);
    expect(await tab().run(() => window.__published)).toEqual([]);

    await tab().panel.click(button('fix'));
    await modelIs(tab(), surface.prefilled + POST.fixed);
    await tab().panel.waitForNone(DIALOG);
    await badgeBecomes(tab(), 'fine');
    expect(await tab().run(() => window.__published)).toEqual([]);

    await publish(tab(), surface, 'click');
    await modelIs(tab(), '');
    expect(await tab().run(() => window.__published.map(({ text }) => text))).toEqual([surface.prefilled + POST.fixed]);
  });
}
