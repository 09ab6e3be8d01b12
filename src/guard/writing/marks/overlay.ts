import { boxOf, matches } from '../../../sites/dom.ts';
import { parentOf } from '../../../sites/tree.ts';
import type { Mark } from './highlight.ts';

/** What a copy of a text field must share with it, so that its words stand at the same places. */
const SHARED = [
  'direction',
  'fontFamily',
  'fontFeatureSettings',
  'fontKerning',
  'fontSize',
  'fontStretch',
  'fontStyle',
  'fontVariant',
  'fontVariationSettings',
  'fontWeight',
  'hyphens',
  'letterSpacing',
  'lineBreak',
  'lineHeight',
  'overflowWrap',
  'paddingBottom',
  'paddingLeft',
  'paddingRight',
  'paddingTop',
  'tabSize',
  'textAlign',
  'textIndent',
  'textRendering',
  'textTransform',
  'whiteSpace',
  'wordBreak',
  'wordSpacing',
] as const;

export interface Overlay {
  /** Marks words of these text fields, and of no others. */
  draw: (marked: readonly { field: TextField; marks: readonly Mark[] }[]) => void;
}

type TextField = HTMLTextAreaElement | HTMLInputElement;

/** Underlines over text fields: ranges do not reach into one, so a see-through copy of its text lies on top. */
export function createOverlay(root: ShadowRoot): Overlay {
  const copies = new Map<TextField, ReturnType<typeof createCopy>>();
  return {
    draw: (marked) => {
      for (const [field, copy] of copies) {
        if (marked.some((one) => one.field === field)) continue;
        copy.remove();
        copies.delete(field);
      }
      for (const { field, marks } of marked) {
        const copy = copies.get(field) ?? createCopy(root, field);
        copies.set(field, copy);
        copy.draw(marks);
      }
    },
  };
}

function createCopy(
  root: ShadowRoot,
  field: TextField,
): { draw: (marks: readonly Mark[]) => void; remove: () => void } {
  const frame = document.createElement('div');
  frame.className = 'kv kv-field';
  frame.setAttribute('aria-hidden', 'true');
  const mirror = document.createElement('div');
  mirror.className = 'kv-mirror';
  frame.append(mirror);
  let drawn = '';

  return {
    remove: () => frame.remove(),
    draw: (marks) => {
      if (!frame.isConnected) root.append(frame);
      const style = getComputedStyle(field);
      for (const property of SHARED) mirror.style[property] = style[property];
      const shown = JSON.stringify([field.value, marks]);
      if (drawn !== shown) mirror.replaceChildren(...pieces(field.value, marks));
      drawn = shown;
      layOver(frame, field, style);
      mirror.style.width = frame.style.width;
      mirror.style.translate = `${-field.scrollLeft}px ${-field.scrollTop}px`;
    },
  };
}

/** Puts the frame exactly over the inside of the field, scroll bars left out, and clips it to what is seen of it. */
function layOver(frame: HTMLElement, field: TextField, style: CSSStyleDeclaration): void {
  const border = (side: 'Left' | 'Right' | 'Top' | 'Bottom') => Number.parseFloat(style[`border${side}Width`]);
  const box = field.getBoundingClientRect();
  // The page may have zoomed or scaled the field: its own pixels are then not those of the window.
  const scale = field.offsetWidth > 0 ? box.width / field.offsetWidth : 1;
  const across = border('Left') + border('Right');
  const along = border('Top') + border('Bottom');
  // Sizes in whole pixels would break some lines elsewhere; only scroll bars are told by them alone.
  const bar = { x: field.offsetWidth - field.clientWidth - across, y: field.offsetHeight - field.clientHeight - along };
  const size = {
    width: box.width / scale - across - (bar.x > 1 ? bar.x : 0),
    height: box.height / scale - along - (bar.y > 1 ? bar.y : 0),
  };
  const left = box.left + border('Left') * scale;
  const top = box.top + border('Top') * scale;
  Object.assign(frame.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${size.width}px`,
    height: `${size.height}px`,
    scale: `${scale}`,
  });
  // Where the page zooms or moves its very root, ours goes with it: see where the frame came to lie, and correct that.
  const lies = frame.getBoundingClientRect();
  const also = lies.width > 0 ? lies.width / (size.width * scale) : 1;
  if (Math.abs(also - 1) > 0.01 || Math.abs(lies.left - left) > 0.5 || Math.abs(lies.top - top) > 0.5) {
    frame.style.scale = `${scale / also}`;
    frame.style.left = `${left + (left - lies.left) / also}px`;
    frame.style.top = `${top + (top - lies.top) / also}px`;
  }
  frame.style.clipPath = clipOf(field, { left, top, width: size.width * scale, height: size.height * scale }, scale);
}

/** How much of the field is cut off by what scrolls around it, in the field's own pixels. */
function clipOf(
  field: Element,
  box: { left: number; top: number; width: number; height: number },
  scale: number,
): string {
  let [top, right, bottom, left] = [0, 0, 0, 0];
  for (let around = parentOf(field); around && !matches(around, 'body, html'); around = parentOf(around)) {
    if (getComputedStyle(around).overflow === 'visible') continue;
    const window = boxOf(around);
    top = Math.max(top, window.top - box.top);
    left = Math.max(left, window.left - box.left);
    right = Math.max(right, box.left + box.width - window.right);
    bottom = Math.max(bottom, box.top + box.height - window.bottom);
  }
  return `inset(${[top, right, bottom, left].map((cut) => `${cut / scale}px`).join(' ')})`;
}

/** The text with its marks; where marks overlap, the one that begins first is drawn. */
function pieces(text: string, marks: readonly Mark[]): (string | HTMLElement)[] {
  const parts: (string | HTMLElement)[] = [];
  let at = 0;
  for (const { start, end, level } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    const mark = document.createElement('mark');
    mark.dataset.part = 'mark';
    mark.dataset.level = level;
    mark.textContent = text.slice(start, end);
    parts.push(text.slice(at, start), mark);
    at = end;
  }
  // A text field shows an empty last line, a block does not.
  return [...parts, text.slice(at), '\u200b'];
}
