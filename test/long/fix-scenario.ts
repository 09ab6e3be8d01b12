import { expect, test } from 'vitest';
import type { Tab } from '../browsers/driver.ts';
import { badgeCounts, button, DIALOG, READY } from '../browsers/seen.ts';
import { published } from '../browsers/surface-scenario.ts';
import { hasFocus, modelIs, openComposer, pressPublish, write } from '../browsers/writer.ts';
import { SHAPES } from '../sites/any/site.ts';
import type { EditorPage } from '../sites/editors.ts';
import type { Surface } from '../sites/surface.ts';
import { paste } from './long-text-scenario.ts';

const TERM = 'virszemes ūdensobjekts';
const PLAIN = 'ezers vai upe';
/** Holds the post, so that there is a press on "fix" in the dialog; it has no fix of its own. */
const HELD = 'Manuprāt, ';

/** Where the words to fix stand. */
const PLACES: readonly [string, string][] = [
  ['at the start', `${TERM}, manuprāt, gaida.`],
  ['in the middle', `${HELD}te ${TERM} gaida.`],
  ['at the end', `${HELD}te gaida ${TERM}`],
  ['alone in its line', `${HELD}te gaida:\n${TERM}\nun laivas.`],
  ['between emoji', `${HELD}te 🛶 ${TERM} 👩‍👩‍👧‍👦 gaida`],
  ['right behind an emoji', `${HELD}te gaida 🇱🇻${TERM}🌊`],
  ['between hashtags', `${HELD}te #Latgale ${TERM} #ezeri gaida`],
  ['twice in one line', `${HELD}te ${TERM}, un tur ${TERM} gaida.`],
];

/** How many findings the badge counts: the opinion and the words to fix. */
const findingsIn = (text: string) => 1 + text.split(TERM).length - 1;

/** Presses publish and has all fixed that was found. */
async function fixAll(tab: Tab, surface: Surface): Promise<void> {
  await pressPublish(tab, surface, 'click');
  await tab.panel.waitFor(READY);
  await tab.panel.click(button('fix'));
}

/** A fix in each place of a text, in one editor. */
export function fixScenario({ surface }: EditorPage, tab: () => Tab): void {
  const begin = async (text: string) => {
    await openComposer(tab(), surface);
    await write(tab(), surface, text);
    await badgeCounts(tab(), findingsIn(text));
  };

  test.each(PLACES)('a fix %s is made there and nowhere else', async (_, text) => {
    await begin(text);
    await fixAll(tab(), surface);
    await modelIs(tab(), surface.prefilled + text.replaceAll(TERM, PLAIN));
    await tab().panel.waitForNone(DIALOG);
    await badgeCounts(tab(), 1);
  });

  test('a person who types on at once loses no letter, and the fix stands', async () => {
    const text = `${HELD}te ${TERM}, un tur ${TERM} gaida`;
    await begin(text);
    await fixAll(tab(), surface);
    // The dialog is closed; what was typed into it would be nobody's.
    await hasFocus(tab(), surface);
    await tab().type(' jau');
    await modelIs(tab(), `${surface.prefilled}${text.replaceAll(TERM, PLAIN)} jau`);
    await tab().panel.waitForNone(DIALOG);
  });
}

/** An editor that puts its old caret back a while after it has got the focus, as ProseMirror does under load. */
export function lostSelectionScenario({ surface }: EditorPage, tab: () => Tab): void {
  test('FAULTS 8.7: a selection that is taken away is made again, and the fix comes into its place', async () => {
    const text = `${HELD}te ${TERM} gaida.`;
    await openComposer(tab(), surface);
    await write(tab(), surface, text);
    await badgeCounts(tab(), findingsIn(text));
    await tab().run((selector) => {
      const editable = document.querySelector(selector);
      let times = 2;
      document.addEventListener('selectionchange', () => {
        if (times === 0 || !editable) return;
        times -= 1;
        const all = document.createRange();
        all.selectNodeContents(editable);
        all.collapse(false);
        document.getSelection()?.setBaseAndExtent(all.endContainer, all.endOffset, all.endContainer, all.endOffset);
      });
    }, surface.editor);
    await fixAll(tab(), surface);
    await modelIs(tab(), surface.prefilled + text.replace(TERM, PLAIN));
    await tab().panel.waitForNone(DIALOG);
  });
}

/** What the copy dialog says and offers. */
const offered = async (tab: Tab) => {
  const text = await tab.panel.run((roots) => roots[0]?.querySelector('textarea')?.value);
  return { says: (await tab.panel.texts(`${DIALOG} p`))[0], text };
};

const UNRULY: readonly [string, string, string][] = [
  ['behind an emoji', `${HELD}🛶 te ${TERM} gaida`, `${HELD}🛶 te ${PLAIN} gaida`],
  [
    'twice behind emoji',
    `${HELD}te ${TERM} un 🌊 te ${TERM}\nun :) tur`,
    `${HELD}te ${PLAIN} un 🌊 te ${PLAIN}\nun :) tur`,
  ],
];

/** An editor that makes something else of a fix, and a field that has no room for it. */
export function refusedFixScenario(unruly: Surface, short: Surface, tab: () => Tab): void {
  test.each(UNRULY)(
    'FAULTS 8.7: what an editor with rules of its own breaks is undone, %s',
    async (_, text, wanted) => {
      await openComposer(tab(), unruly);
      // The editor's rules for what is typed make nothing else of a paste. The page makes it, so it counts as the
      // person's only once they publish it.
      await paste(tab(), text, true);
      await modelIs(tab(), text);
      await fixAll(tab(), unruly);
      await tab().panel.waitFor(`${DIALOG} [data-action="copy"]`);
      expect(await offered(tab())).toEqual({ says: expect.stringContaining('ir tāds pats kā iepriekš'), text: wanted });
      expect(await tab().run(() => window.__model())).toBe(text);
      await tab().press('Escape');
      await tab().panel.waitForNone(DIALOG);
      await modelIs(tab(), text);
    },
  );

  test('FAULTS 1.7: a fix that the field has no room for is not begun, and that is said', async () => {
    const text = 'Manuprāt, te akvatorija ir ļoti, ļoti skaista.';
    await openComposer(tab(), short);
    await write(tab(), short, text);
    await badgeCounts(tab(), 2);
    await fixAll(tab(), short);
    await tab().panel.waitFor(`${DIALOG} [data-action="copy"]`);
    expect(await tab().run(() => window.__model())).toBe(text);
    expect(await offered(tab())).toEqual({
      says: expect.stringContaining('nepietiek vietas'),
      text: 'Manuprāt, te ūdens ezerā vai upē ir ļoti, ļoti skaista.',
    });
    await tab().press('Escape');
    await tab().panel.waitForNone(DIALOG);
    await modelIs(tab(), text);
  });

  test('FAULTS 1.7: where another fix makes the room, both are made', async () => {
    const text = `${HELD}${TERM} un akvatorija!`;
    await openComposer(tab(), short);
    await write(tab(), short, text);
    await badgeCounts(tab(), 3);
    await fixAll(tab(), short);
    await modelIs(tab(), `${HELD}${PLAIN} un ūdens ezerā vai upē!`);
    await tab().panel.waitForNone(DIALOG);
  });
}

/** The second post of a thread is a text of its own. */
export function threadFixScenario(tab: () => Tab): void {
  const first = `${HELD}te ${TERM} gaida.`;
  const second = `Tur 🛶 ${TERM} ir rāms`;
  test('fixes in both posts of a thread are made, each in its own', async () => {
    await tab().open('https://x.com/home?thread');
    for (const [at, text] of [first, second].entries()) {
      await tab().click(`[data-testid="tweetTextarea_${at}"]`);
      await tab().insertText(text);
    }
    await badgeCounts(tab(), 3);
    await tab().click('[data-testid="tweetButtonInline"]');
    await tab().panel.waitFor(READY);
    await tab().panel.click(button('fix'));
    await tab().panel.waitForNone(DIALOG);
    const both = () => [0, 1].map((at) => document.querySelector(`[data-testid="tweetTextarea_${at}"]`)?.textContent);
    await tab().until(
      'both are fixed',
      (words) => {
        const found = [0, 1].map((at) => document.querySelector(`[data-testid="tweetTextarea_${at}"]`)?.textContent);
        return found.every((text) => text?.includes(words));
      },
      PLAIN,
    );
    expect(await tab().run(both)).toEqual([first, second].map((text) => text.replace(TERM, PLAIN)));
    await badgeCounts(tab(), 1);
  });
}

/** An editor that grows with its text, and is one line high when there is little of it. */
export function oneLineFixScenario(tab: () => Tab): void {
  const text = `${HELD}te gaida ${TERM}`;
  const fixed = text.replace(TERM, PLAIN);
  const height = () => document.querySelector('.ProseMirror')?.clientHeight ?? 0;

  test('FAULTS 8.2: a fix that shortens a text to one line does not let the rest out', async () => {
    await tab().open(`${SHAPES}/line`);
    await tab().click('.ProseMirror');
    await tab().insertText(text);
    await badgeCounts(tab(), 2);
    await tab().run(() => {
      const editable = document.querySelector<HTMLElement>('.ProseMirror');
      if (!editable) return;
      editable.style.width = `${editable.clientWidth}px`;
      while (editable.clientHeight < 30) editable.style.width = `${Number.parseInt(editable.style.width, 10) - 5}px`;
    });
    await tab().click('.go');
    await tab().panel.waitFor(READY);
    await tab().panel.click(button('fix'));
    await tab().panel.waitForNone(DIALOG);
    await modelIs(tab(), fixed);
    expect(await tab().run(height)).toBeLessThan(30);
    await badgeCounts(tab(), 1);
    await tab().click('.go');
    await tab().panel.waitFor(READY);
    expect(await published(tab())).toEqual([]);
    await tab().panel.click(button('publish'));
    await tab().until('the site has the post', () => window.__published.length > 0);
    expect(await published(tab())).toEqual([fixed]);
  });
}

/** A text field that shows what is put into it only a while later. */
export function slowFieldScenario({ surface }: EditorPage, tab: () => Tab): void {
  test('a press of publish while fixes are being made is about the fixed text', async () => {
    const text = `${HELD}te ${TERM}, un tur ${TERM}`;
    const fixed = text.replaceAll(TERM, PLAIN);
    await openComposer(tab(), surface);
    await write(tab(), surface, text);
    await badgeCounts(tab(), 3);
    await tab().run((selector) => {
      const area = document.querySelector<HTMLTextAreaElement>(selector);
      // Past React, which takes a value that it was given for one that it knows.
      const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value') ?? {};
      const put = (field: HTMLTextAreaElement, value: string) => set?.call(field, value);
      let before = area?.value ?? '';
      let late = false;
      const delay = (event: Event) => {
        const after = area?.value ?? '';
        if (!area || late) return;
        event.stopImmediatePropagation();
        put(area, before);
        setTimeout(() => {
          late = true;
          put(area, after);
          area.dispatchEvent(new InputEvent('input', { bubbles: true }));
          before = after;
          late = false;
        }, 800);
      };
      window.addEventListener('input', delay, { capture: true });
    }, surface.editor);
    await fixAll(tab(), surface);
    await tab().panel.waitForNone(DIALOG);
    // Half a second after our button it is no double click any more. Where the machine is slow the field may have shown
    // the fixes by then: what follows is so in either case.
    const gone = await tab().run(() => performance.now());
    await tab().until('half a second has passed', (since) => performance.now() > since + 500, gone);
    await tab().press('Control+Enter');
    await tab().panel.waitFor(READY);
    expect(await tab().run(() => window.__model())).toBe(fixed);
    expect(await published(tab())).toEqual([]);
    await tab().panel.click(button('publish'));
    await tab().until('the site has the post', () => window.__published.length > 0);
    expect(await published(tab())).toEqual([fixed]);
  });
}
