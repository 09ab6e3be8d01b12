import { expect, test } from 'vitest';
import type { Tab } from '../browsers/driver.ts';
import { answer, begin, outAre } from '../browsers/press-steps.ts';
import { badgeBecomes, DIALOG, READY } from '../browsers/seen.ts';
import { FOUND, published } from '../browsers/surface-scenario.ts';
import { modelIs, write } from '../browsers/writer.ts';
import { facebook } from '../sites/facebook/site.ts';
import { form } from '../sites/press/site.ts';

const TEXT = FOUND.text;
const comment = facebook.surfaces.find(({ keys }) => keys.includes('Enter'));

/** What pages are and do that could let a press past the guard. */
export function pressPageScenario(tab: () => Tab): void {
  test.each([
    ['works all the same', true],
    ['does nothing', false],
  ])('FAULTS 1.3: a control that says that it sleeps and %s is held', async (_, works) => {
    await begin(tab());
    await tab().run(
      (selector, sends) => {
        const button = document.querySelector(selector);
        button?.setAttribute('aria-disabled', 'true');
        button?.addEventListener('click', (event) => {
          document.body.dataset.pressed = 'true';
          if (!sends) event.preventDefault();
        });
      },
      form.publish,
      works,
    );
    await tab().click(form.publish);
    await tab().panel.waitFor(READY);
    expect(await tab().run(() => document.body.dataset.pressed)).toBeUndefined();
    await answer(tab());
    await tab().until('the site has the press', () => document.body.dataset.pressed === 'true');
    if (works) await outAre(tab(), TEXT);
    else expect(await published(tab())).toEqual([]);
  });

  test.each(['before anybody writes', 'while somebody writes'])(
    'FAULTS 1.4: a page that opens its document anew %s is guarded',
    async (when) => {
      if (when.startsWith('before')) await tab().open(form.address);
      else await begin(tab());
      await tab().run(() => {
        document.open();
        document.close();
        window.__addForm(document.body, 'first');
      });
      await tab().click(form.editor);
      await write(tab(), form, TEXT);
      await badgeBecomes(tab(), 'findings', 'held');
      await tab().click(form.publish);
      await answer(tab());
      await outAre(tab(), TEXT);
    },
  );

  test('FAULTS 1.4: a composer in a frame made of a blob is held and released', async () => {
    await tab().open(form.address);
    await tab().run(
      (text) =>
        new Promise<void>((resolve) => {
          const frame = document.createElement('iframe');
          frame.style.cssText = 'width: 700px; height: 700px';
          frame.src = URL.createObjectURL(
            new Blob(['<!doctype html><base href="https://elsewhere.example/">'], { type: 'text/html' }),
          );
          frame.onload = () => {
            const place = frame.contentDocument?.body;
            if (!place) return;
            const inside = window.__addForm(place, 'framed', text);
            window.__model = () => inside.querySelector('textarea')?.value ?? '';
            resolve();
          };
          document.body.prepend(frame);
        }),
      TEXT,
    );
    const spot = await tab().run(() => {
      const frame = document.querySelector('iframe');
      const [outer, inner] = [frame, frame?.contentDocument?.querySelector('#framed button')].map((one) =>
        one?.getBoundingClientRect(),
      );
      return { x: (outer?.x ?? 0) + (inner?.x ?? 0) + 9, y: (outer?.y ?? 0) + (inner?.y ?? 0) + 9 };
    });
    await tab().clickAt(spot.x, spot.y);
    await answer(tab());
    await outAre(tab(), TEXT);
  });

  test.each(['far from the text', 'beside it, before anybody wrote', 'far from it, while somebody writes'])(
    'FAULTS 1.4: a list that the page always shows, %s, lets no Enter through',
    async (where) => {
      if (!comment) throw new Error('There is no practice page.');
      const isLate = where.endsWith('writes');
      await tab().open(comment.address);
      await tab().until('the text is there', (selector) => document.querySelector(selector) !== null, comment.editor);
      if (isLate) {
        await tab().click(comment.editor);
        await tab().type('O');
        await badgeBecomes(tab(), 'fine');
      }
      await tab().run(
        (selector, isFar) => {
          const list = document.createElement('div');
          list.setAttribute('role', 'listbox');
          list.textContent = 'Latviski';
          const { bottom = 0, left = 0 } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
          const at = isFar ? 'bottom: 0; right: 0' : `top: ${bottom}px; left: ${left}px`;
          list.style.cssText = `position: fixed; ${at}; width: 60px; height: 20px`;
          document.body.append(list);
        },
        comment.editor,
        where.startsWith('far'),
      );
      if (!isLate) await tab().click(comment.editor);
      const rest = isLate ? TEXT.replace('Manuprāt', ', manuprāt') : TEXT;
      const text = isLate ? `O${rest}` : rest;
      await tab().insertText(rest, comment.newline);
      await modelIs(tab(), text);
      await badgeBecomes(tab(), 'findings', 'held');
      await tab().press('Enter');
      await answer(tab());
      await outAre(tab(), text);
    },
  );

  test('FAULTS 1.4: a form whose fields take the names of its methods is held, released and marked', async () => {
    await tab().open(form.address);
    await tab().run(() => {
      const first = document.querySelector<HTMLFormElement>('#first');
      const names: string[] = [];
      for (const name in first) names.push(name);
      for (const name of names) {
        const field = Object.assign(document.createElement('input'), { type: 'hidden', name });
        Node.prototype.appendChild.call(first, field);
      }
    });
    await tab().click(form.editor);
    await write(tab(), form, TEXT);
    await badgeBecomes(tab(), 'findings', 'held');
    await tab().click(form.publish);
    await answer(tab());
    await outAre(tab(), TEXT);
    await tab().click(form.editor);
    await write(tab(), form, TEXT);
    await tab().press('Control+Enter');
    await tab().panel.waitFor(READY);
    expect(await tab().panel.texts(DIALOG)).toHaveLength(1);
  });
}
