import { expect, test } from 'vitest';
import type { Surface } from '../sites/surface.ts';
import type { Tab } from './driver.ts';
import { eventually } from './eventually.ts';
import {
  areDrawn,
  badgeBecomes,
  badgeCounts,
  badgeSeen,
  button,
  DIALOG,
  dialogSeen,
  READY,
  underlinedWords,
} from './seen.ts';
import { hasFocus, modelIs, openComposer, pressPublish, publish, type, write } from './writer.ts';

/** Nothing to find: an ordinary post of the practice institution. */
const CLEAN = 'Labrīt! 🌊 Ezers ir rāms.\n#Latgale gaida.';
/** Two lines on the institution's account: somebody's own opinion, and after a hashtag a word that has a plain one. */
export const FOUND = {
  text: 'Manuprāt, te ir skaisti!\n#Latgale un virszemes ūdensobjekts gaida.',
  fixed: 'Manuprāt, te ir skaisti!\n#Latgale un ezers vai upe gaida.',
  words: ['Manuprāt', 'virszemes ūdensobjekts'],
  checks: ['voice/opinion', 'legal/glossary'],
};

export const published = (tab: Tab) => tab.run(() => window.__published.map(({ text }) => text));

/** Opens the composer and writes what is found. */
async function writeFound(tab: Tab, surface: Surface): Promise<void> {
  await openComposer(tab, surface);
  await write(tab, surface, FOUND.text);
  await badgeCounts(tab, FOUND.words.length);
}

/** Writes what is found, presses publish and waits until the question can be answered. */
export async function holdPost(tab: Tab, surface: Surface, way = 'click'): Promise<void> {
  await writeFound(tab, surface);
  await pressPublish(tab, surface, way);
  await tab.panel.waitFor(READY);
}

/** Answers the question with "publish anyway" and waits until the site has the post. */
export async function publishAnyway(tab: Tab, surface: Surface): Promise<void> {
  await tab.panel.click(button('publish'));
  if (surface.confirm) await tab.click(surface.confirm);
  await modelIs(tab, '');
  await tab.panel.waitForNone(DIALOG);
}

/** Leaves the question undecided. */
async function goBack(tab: Tab): Promise<void> {
  await tab.press('Escape');
  await tab.panel.waitForNone(DIALOG);
}

/** What a writer goes through on one surface, from a clean post to a held one. */
export function surfaceScenario(surface: Surface, tab: () => Tab): void {
  const found = surface.prefilled + FOUND.text;

  /** Whether a step of this surface has left the text as it was found, so that the next need not write it again. */
  let stands = false;
  const findings = async () => {
    const kept = stands && (await tab().run((text) => window.__model() === text, found));
    if (!kept || (await tab().panel.texts(DIALOG)).length > 0) await writeFound(tab(), surface);
    stands = true;
  };

  test('nothing of ours is in the page before somebody writes', async () => {
    await tab().open(surface.address);
    expect(await tab().run(() => [document.querySelectorAll('ka-varda').length, CSS.highlights.size])).toEqual([0, 0]);
  });

  test('a clean post is called fine and goes out at one press', async () => {
    await openComposer(tab(), surface);
    await type(tab(), surface, CLEAN);
    await badgeBecomes(tab(), 'fine');
    await publish(tab(), surface, 'click');
    await modelIs(tab(), '');
    expect(await published(tab())).toEqual([surface.prefilled + CLEAN]);
    expect(await tab().panel.texts(DIALOG)).toEqual([]);
  });

  test('a finding is underlined and counted', async () => {
    await findings();
    expect((await badgeSeen(tab()))?.count).toBe(FOUND.words.length);
    await eventually(async () => (await underlinedWords(tab(), surface.marks)).sort()).toEqual(FOUND.words);
    if (surface.marks === 'ranges') await eventually(() => areDrawn(tab())).toBe(true);
  });

  test.each(['click', ...surface.keys])('publishing by %s is held, and Escape leads back to the caret', async (way) => {
    await findings();
    await tab().press('Control+End');
    for (let back = 0; back < 3; back++) await tab().press('ArrowLeft');
    await pressPublish(tab(), surface, way);
    expect((await dialogSeen(tab())).findings.map(({ check }) => check)).toEqual(FOUND.checks);
    expect(await published(tab())).toEqual([]);
    await goBack(tab());
    await modelIs(tab(), found);
    await hasFocus(tab(), surface);
    await tab().type('+');
    await modelIs(tab(), `${found.slice(0, -3)}+${found.slice(-3)}`);
    await tab().press('Backspace');
    await modelIs(tab(), found);
    expect(await published(tab())).toEqual([]);
  });

  test.each(surface.others ?? [])('pressing %s is not taken for publishing', async (other) => {
    await findings();
    await tab().run(() => document.body.removeAttribute('data-pressed'));
    await tab().click(other);
    await tab().until('the page has heard the press', () => document.body.hasAttribute('data-pressed'));
    expect(await tab().panel.texts(DIALOG)).toEqual([]);
  });

  test('scripts of the page can neither press our buttons nor slip past them', async () => {
    await findings();
    const pressByScript = () =>
      tab().run((selector) => {
        const [host = '', inside] = selector.split(' >>> ');
        const found = document.querySelector<HTMLElement>(host);
        (inside ? found?.shadowRoot?.querySelector<HTMLElement>(inside) : found)?.click();
      }, surface.publish);
    await pressByScript();
    await tab().panel.waitFor(READY);
    expect(await tab().run(() => document.querySelector('ka-varda')?.shadowRoot ?? null)).toBeNull();
    await tab().panel.run((roots, selector) => {
      for (const root of roots) for (const one of root.querySelectorAll<HTMLElement>(selector)) one.click();
    }, button('publish'));
    await tab().run(() => {
      const enter = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, composed: true };
      document.querySelector('ka-varda')?.dispatchEvent(new KeyboardEvent('keydown', enter));
    });
    await pressByScript();
    await goBack(tab());
    await modelIs(tab(), found);
    expect(await published(tab())).toEqual([]);
  });

  test('a fix is made in place, the editor follows, and the fixed text is published exactly once', async () => {
    const fixed = surface.prefilled + FOUND.fixed;
    await findings();
    await pressPublish(tab(), surface, 'click');
    await tab().panel.click(button('fix'));
    await tab().panel.waitForNone(DIALOG);
    await modelIs(tab(), fixed);
    expect(await published(tab())).toEqual([]);
    await tab().press('Control+End');
    await tab().type(' Jā.');
    await modelIs(tab(), `${fixed} Jā.`);
    await pressPublish(tab(), surface, 'click');
    await publishAnyway(tab(), surface);
    expect(await published(tab())).toEqual([`${fixed} Jā.`]);
  });

  // After a click the step above has shown it.
  test.each(surface.keys)('after %s, "publish anyway" publishes this text exactly once', async (way) => {
    await holdPost(tab(), surface, way);
    await publishAnyway(tab(), surface);
    expect(await published(tab())).toEqual([found]);
  });
}
