import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../browsers/driver.ts';
import { startTrial, type Trial } from '../browsers/faults/start.ts';
import { RULES } from '../browsers/practice-rules.ts';
import { answer, backWithText, begin, outAre } from '../browsers/press-steps.ts';
import { badgeBecomes, badgeCounts, button, DIALOG, READY } from '../browsers/seen.ts';
import { changeSettings } from '../browsers/stored-settings.ts';
import { FOUND, holdPost, published } from '../browsers/surface-scenario.ts';
import { openComposer, write } from '../browsers/writer.ts';
import { form } from '../sites/press/site.ts';
import { x } from '../sites/x/site.ts';

const HOST = 'ka-varda';
const CARD = '[data-part="card"]';
const BADGE = '[data-part="badge"]';
const REASON = '[data-field="reason"]';
/** In the dialog or in the card, and nowhere in the page. */
const WORDS = ['Publicēt tomēr', 'Atpakaļ pie teksta', 'Vidusceļš', 'Iestādes kontā', 'personīgs viedoklis', 'Rakstīt'];

/** What a page can get at of what is shown: by looking for words, and by selecting everything and reading it. */
const readByPage = (words: readonly string[]) => {
  const page = window as unknown as { find: (...given: unknown[]) => boolean };
  const selection = getSelection();
  const found = words.filter((word) => {
    // Whatever the case, forwards, from the beginning again at the end; in frames too, where Firefox lets a page try.
    return [true, false].some((inFrames) => {
      selection?.collapse(document.body, 0);
      try {
        return page.find(word, false, false, true, false, inFrames, false);
      } catch {
        return false;
      }
    });
  });
  selection?.collapse(document.body, 0);
  selection?.modify('extend', 'forward', 'documentboundary');
  const selected = selection?.toString() ?? '';
  const shown = [selected, document.body.innerText, document.documentElement.textContent].join();
  return [...found, ...words.filter((word) => shown.includes(word))];
};

/** What a page gets that selects everything and reads it. */
const selectedByPage = () => {
  const selection = getSelection();
  selection?.collapse(document.body, 0);
  selection?.modify('extend', 'forward', 'documentboundary');
  return selection?.toString() ?? '';
};

/** Writes down every event of these kinds that the page hears, from the very first listener that it can have. */
const listen = () => {
  const heard: string[] = [];
  Object.assign(window, { heard });
  const kinds =
    'beforeinput input keydown keypress keyup compositionstart compositionupdate compositionend textInput paste copy cut beforecopy selectionchange selectstart select change';
  for (const kind of kinds.split(' '))
    for (const at of [window, document]) at.addEventListener(kind, () => heard.push(kind), true);
};
const heard = () => (window as unknown as { heard: string[] }).heard;

describe.each(['chromium', 'firefox'] as const)('attacks on what is shown, in %s', (name) => {
  let trial: Trial;
  const tab = () => trial.tab;
  beforeAll(async () => {
    trial = await startTrial(name);
  });
  afterAll(() => trial?.close());

  const inFrame = (selector: string) =>
    tab().panel.inFrame((wanted) => document.querySelector(wanted) !== null, selector);

  test('FAULTS 2.1: the page finds and selects no word of the dialog', async () => {
    await holdPost(tab(), form);
    expect(await tab().run(readByPage, WORDS)).toEqual([]);
    expect(await inFrame(DIALOG)).toBe(true);
    await backWithText(tab());
  });

  test('FAULTS 2.1: nor of the card, opened by the badge or beside a word', async () => {
    await begin(tab());
    await tab().panel.click(BADGE);
    await tab().panel.waitFor(CARD);
    expect(await tab().run(readByPage, WORDS)).toEqual([]);
    expect(await inFrame(`${CARD}[data-modal="true"]`)).toBe(true);
    await tab().press('Escape');
    await tab().panel.waitForNone(CARD);
    const spot = await tab().panel.run((roots) => {
      const box = roots.flatMap((root) => [...root.querySelectorAll('[data-part="mark"]')])[0]?.getBoundingClientRect();
      return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    });
    if (!spot) throw new Error('Nothing is underlined.');
    await tab().clickAt(spot.x, spot.y);
    await tab().panel.waitFor(CARD);
    expect(await tab().run(readByPage, WORDS)).toEqual([]);
    expect(await inFrame(`${CARD}[data-modal="false"]`)).toBe(true);
  });

  test('beside a word the page is there all round the card, and the text keeps the focus while the card is pressed', async () => {
    const [surface] = x.surfaces;
    if (!surface) throw new Error('There is no practice page.');
    await openComposer(tab(), surface);
    await write(tab(), surface, FOUND.text);
    await badgeCounts(tab(), FOUND.words.length);
    const spot = await tab().run(() => {
      const [range] = [...CSS.highlights].flatMap(([mark, all]) => (mark.endsWith('-hint') ? [...all] : []));
      const { left, top, width, height } = (range as Range).getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await tab().clickAt(spot.x, spot.y);
    await tab().panel.waitFor(CARD);
    // The title of the card does nothing.
    await tab().panel.click(`${CARD} h2`);
    await tab().type('+');
    await tab().until('it is written in the text', (plain) => window.__model().length === plain.length + 1, FOUND.text);
  });

  test('FAULTS 2.2: the page hears nothing of what is typed as a reason', async () => {
    await changeSettings(trial.driver, { rules: { ...RULES, record: { reason: true } } });
    await holdPost(tab(), form);
    await tab().run(listen);
    await tab().panel.click(REASON);
    await tab().type('Citāts no intervijas');
    await tab().insertText(' ar žurnālu');
    await tab().press('Control+A');
    await tab().press('Control+C');
    await tab().press('ArrowRight');
    await tab().press('Control+V');
    const typed = 'Citāts no intervijas ar žurnālu';
    await waitUntil('the reason is there twice', async () => {
      const said = await tab().panel.run(
        (roots, field) => roots.flatMap((root) => [...root.querySelectorAll<HTMLInputElement>(field)])[0]?.value,
        REASON,
      );
      return said === typed + typed;
    });
    expect(await tab().run(heard)).toEqual([]);
    await tab().panel.click(button('publish'));
    await outAre(tab(), FOUND.text);
    await changeSettings(trial.driver, { rules: RULES });
  });

  test('a page that puts our frame into itself, guesses and speaks to it gets nothing', async () => {
    await holdPost(tab(), form);
    const [own] = await tab().ownFrames();
    if (!own) throw new Error('Nothing is shown in a frame.');
    await tab().open(form.address);
    await tab().run((address) => {
      const got: unknown[] = [];
      Object.assign(window, { got });
      addEventListener('message', ({ data }) => got.push(data));
      const popup = address.replace('dialog.html', 'popup/popup.html');
      const frames = [address, popup].map((from) => {
        const frame = document.createElement('iframe');
        frame.src = from;
        return document.body.appendChild(frame);
      });
      const view = { say: 'show', turn: 1, language: 'lv', plain: { dialog: { mode: 'again' } } };
      // A frame that is blocked never loads, so the page goes on trying.
      setInterval(() => {
        for (const guess of ['', 'word', '00000000-0000-4000-8000-000000000000', view]) {
          for (const frame of frames) {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = ({ data }) => got.push(data);
            frame.contentWindow?.postMessage(guess, '*', [port2]);
            port1.postMessage(JSON.stringify(view));
          }
        }
        document.body.setAttribute('data-tried', 'true');
      }, 100);
    }, own.address);
    // Meanwhile ours comes up beside it as always.
    await tab().click(form.editor);
    await write(tab(), form, FOUND.text);
    await badgeBecomes(tab(), 'findings', 'held');
    await tab().press('Control+Enter');
    await tab().panel.waitFor(READY);
    expect(await tab().panel.texts(DIALOG)).toHaveLength(1);
    expect((await tab().ownFrames()).filter(({ text }) => text !== '')).toHaveLength(1);
    expect(await tab().run(() => [window.length - 2, (window as unknown as { got: unknown[] }).got])).toEqual([0, []]);
    await answer(tab());
    await outAre(tab(), FOUND.text);
  });

  test('FAULTS 2.4: covered by a popover or a modal, the dialog comes on top again', async () => {
    for (const kind of ['popover', 'modal'] as const) {
      await holdPost(tab(), form);
      await tab().run((what) => {
        const cover = document.body.appendChild(document.createElement(what === 'modal' ? 'dialog' : 'div'));
        cover.id = 'cover';
        cover.style.cssText =
          'width: 100vw; height: 100vh; max-width: none; max-height: none; border: 0; margin: 0; background: white';
        if (what === 'popover') cover.popover = 'manual';
        if (cover instanceof HTMLDialogElement) cover.showModal();
        else cover.showPopover();
      }, kind);
      await tab().until(
        'ours is on top again',
        (host) => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.localName === host,
        HOST,
      );
      expect(await published(tab())).toEqual([]);
      await answer(tab());
      await outAre(tab(), FOUND.text);
    }
  });

  test('taken out of the page, the dialog is back, and nothing went out', async () => {
    await holdPost(tab(), form);
    await tab().run((host) => document.querySelector(host)?.remove(), HOST);
    await tab().panel.waitFor(READY);
    expect(await published(tab())).toEqual([]);
    await answer(tab());
    await outAre(tab(), FOUND.text);
  });

  test('a page that draws the focus to itself hears no key meant for the dialog', async () => {
    await holdPost(tab(), form);
    await tab().run(listen);
    await tab().run(() => {
      const draw = () => {
        window.focus();
        document.querySelector<HTMLElement>('#first textarea')?.focus();
        document.body.setAttribute('data-drawn', 'true');
      };
      setInterval(draw, 30);
    });
    await tab().until('the page has drawn', () => document.body.hasAttribute('data-drawn'));
    await tab().type('Slepens');
    expect(await tab().run(heard)).toEqual([]);
    await backWithText(tab());
  });

  // Firefox takes the script out of the page with the extension, and under test has page and frame in one process, so
  // that both would be stuck.
  if (name !== 'chromium') return;

  test('a frame that does not answer any more gives way to the closed root, and the post goes out once', async () => {
    await holdPost(tab(), form);
    expect(await inFrame(DIALOG)).toBe(true);
    const stuck = tab().panel.inFrame(() => {
      for (const end = Date.now() + 8000; Date.now() < end; );
    });
    const isEmpty = async () => (await tab().ownFrames()).every(({ text }) => text === '');
    await Promise.all([waitUntil('nothing is shown in a frame', isEmpty), stuck.catch(() => undefined)]);
    await answer(tab());
    await outAre(tab(), FOUND.text);
  });

  test('FAULTS 2.2: nor does it hear of a reason that is typed in the closed root, or select anything there', async () => {
    await changeSettings(trial.driver, { rules: { ...RULES, record: { reason: true } } });
    await holdPost(tab(), form);
    await tab().run(listen);
    const stuck = tab().panel.inFrame(() => {
      for (const end = Date.now() + 8000; Date.now() < end; );
    });
    const isEmpty = async () => (await tab().ownFrames()).every(({ text }) => text === '');
    await Promise.all([waitUntil('nothing is shown in a frame', isEmpty), stuck.catch(() => undefined)]);
    await tab().panel.waitFor(READY);
    await tab().run(() => (window as unknown as { heard: string[] }).heard.splice(0));
    await tab().panel.click(REASON);
    await tab().type('Citāts no intervijas');
    expect(await tab().run(heard)).toEqual([]);
    expect(await tab().run(selectedByPage)).not.toContain('Publicēt tomēr');
    await tab().panel.click(button('publish'));
    await outAre(tab(), FOUND.text);
    await changeSettings(trial.driver, { rules: RULES });
  });

  test('the extension is switched off while the question is open: it is answered, and the post goes out once', async () => {
    await holdPost(tab(), form);
    expect(await inFrame(DIALOG)).toBe(true);
    await trial.driver.renew('disable');
    await tab().front();
    await answer(tab());
    await outAre(tab(), FOUND.text);
  });
});
