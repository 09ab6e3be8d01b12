import { afterAll, expect, test } from 'vitest';
import type { EditorPage } from '../sites/editors.ts';
import { type Tab, waitUntil } from './driver.ts';
import { badgeBecomes } from './seen.ts';
import { openComposer, write } from './writer.ts';

const WORDS = 'virszemes ūdensobjekts';
/** Long enough to wrap, and some of the words with it, whatever the width. */
const TEXT = ['Te', 'Tur tālāk', 'Aiz meža', 'Līkumā', 'Pie pašas robežas', 'Lejā', 'Augstu kalnā', 'Tepat']
  .map((place) => `${place} gaida ${WORDS}.`)
  .join(' ');
/** How far a mark may lie off its words, in CSS pixels. */
const NEAR = 2;

type Boxes = { left: number; top: number; width: number; height: number }[];

/** Where the marks are, and where the browser itself says that the words are. */
const places = (tab: Tab, { marks, editor }: EditorPage['surface']): Promise<{ marks: Boxes; words: Boxes }> =>
  tab.panel.run(
    (roots, kind, selector, wanted) => {
      const boxesOf = (found: { getClientRects: () => DOMRectList }[]) =>
        found
          .flatMap((one) => [...one.getClientRects()])
          .filter(({ width }) => width > 0)
          .map(({ left, top, width, height }) => ({ left, top, width, height }));
      const rangesIn = (element: Element) => {
        const ranges: Range[] = [];
        const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
          const text = node.nodeValue ?? '';
          for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + wanted.length);
            ranges.push(range);
          }
        }
        return ranges;
      };
      const field = document.querySelector<HTMLElement>(selector);
      if (!field) throw new Error('There is no editor.');
      if (kind === 'ranges') {
        const marked = [...CSS.highlights].flatMap(([name, all]) =>
          name.startsWith('ka-varda') ? ([...all] as Range[]) : [],
        );
        return { marks: boxesOf(marked), words: boxesOf(rangesIn(field)) };
      }
      // A copy that is the field in all its looks, in the same place of the page: zoom and all else apply to both.
      const copy = document.createElement('div');
      const style = getComputedStyle(field);
      for (const property of style) copy.style.setProperty(property, style.getPropertyValue(property));
      copy.textContent = `${(field as HTMLTextAreaElement).value}\u200b`;
      Object.assign(copy.style, { position: 'absolute', left: '0', top: '0', margin: '0', visibility: 'hidden' });
      field.parentElement?.append(copy);
      copy.scrollTop = field.scrollTop;
      const [own, at] = [field.getBoundingClientRect(), copy.getBoundingClientRect()];
      const words = boxesOf(rangesIn(copy)).map((box) => ({
        ...box,
        left: box.left + own.left - at.left,
        top: box.top + own.top - at.top,
      }));
      copy.remove();
      const marked = roots.flatMap((root) => [...root.querySelectorAll('[data-part="mark"]')]);
      return { marks: boxesOf(marked), words };
    },
    marks,
    editor,
    WORDS,
  );

const farthest = (a: Boxes, b: Boxes): number =>
  a.length === b.length
    ? Math.max(
        ...a.flatMap(({ left, top, width, height }, index) => {
          const other = b[index] ?? { left: 0, top: 0, width: 0, height: 0 };
          return [left - other.left, top - other.top, width - other.width, height - other.height].map(Math.abs);
        }),
      )
    : Number.POSITIVE_INFINITY;

/** Underlines stay where their words are, whatever moves the words. */
export function markPlacesScenario({ surface }: EditorPage, tab: () => Tab): void {
  afterAll(() => tab().resize({ width: 1280, height: 900 }));

  test('marks lie on their words: wrapped, scrolled, resized, zoomed', async () => {
    await openComposer(tab(), surface);
    await write(tab(), surface, TEXT);
    await badgeBecomes(tab(), 'findings');
    let last: Boxes = [];
    const lieOnWords = async (what: string, moves: boolean) => {
      const before = JSON.stringify(last);
      let off = 'nothing yet';
      await waitUntil(`marks lie on their words: ${what}`, async () => {
        const { marks, words } = await places(tab(), surface);
        off = JSON.stringify({ marks, words });
        const so = words.length > 0 && farthest(marks, words) <= NEAR && (!moves || JSON.stringify(words) !== before);
        if (so) last = words;
        return so;
      }).catch((error: Error) => {
        throw new Error(`${error.message} ${off}`);
      });
    };

    await lieOnWords('as written', false);
    expect(last.length).toBeGreaterThan(TEXT.split(WORDS).length - 1);
    await tab().run(() => {
      document.body.style.paddingBottom = '3000px';
      window.scrollTo(0, 60);
    });
    await lieOnWords('the page is scrolled', true);
    await tab().run((selector) => {
      const field = document.querySelector<HTMLElement>(selector);
      const box = field instanceof HTMLTextAreaElement ? field : field?.parentElement;
      if (!box) return;
      Object.assign(box.style, { height: '60px', maxHeight: '60px', overflow: 'auto' });
      box.scrollTop = 25;
    }, surface.editor);
    await lieOnWords('the field is scrolled', true);
    await tab().resize({ width: 520, height: 700 });
    await lieOnWords('the window is smaller', false);
    await tab().resize({ width: 700, height: 500 }, 2);
    await lieOnWords('two device pixels for each', false);
    await tab().run(() => {
      document.documentElement.style.zoom = '1.25';
      window.scrollBy(0, 10);
    });
    await lieOnWords('the page is zoomed', true);
  });
}
