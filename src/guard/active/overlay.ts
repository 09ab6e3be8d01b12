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
  'fontWeight',
  'letterSpacing',
  'lineHeight',
  'paddingBottom',
  'paddingLeft',
  'paddingRight',
  'paddingTop',
  'tabSize',
  'textAlign',
  'textIndent',
  'textTransform',
  'wordBreak',
  'wordSpacing',
] as const;

export interface Overlay {
  /** Marks words of a text field; an empty list takes the marks away. */
  draw: (field: HTMLTextAreaElement | HTMLInputElement, marks: readonly Mark[]) => void;
  clear: () => void;
}

/** Underlines over a text field: ranges do not reach into one, so a see-through copy of its text lies on top. */
export function createOverlay(root: ShadowRoot): Overlay {
  const frame = document.createElement('div');
  frame.className = 'kv kv-field';
  frame.setAttribute('aria-hidden', 'true');
  const mirror = document.createElement('div');
  mirror.className = 'kv-mirror';
  frame.append(mirror);

  return {
    clear: () => frame.remove(),
    draw: (field, marks) => {
      if (marks.length === 0) {
        frame.remove();
        return;
      }
      if (!frame.isConnected) root.append(frame);
      const box = field.getBoundingClientRect();
      const style = getComputedStyle(field);
      const left = box.left + Number.parseFloat(style.borderLeftWidth);
      const top = box.top + Number.parseFloat(style.borderTopWidth);
      Object.assign(frame.style, {
        left: `${left}px`,
        top: `${top}px`,
        width: `${field.clientWidth}px`,
        height: `${field.clientHeight}px`,
      });
      for (const property of SHARED) mirror.style[property] = style[property];
      mirror.style.width = `${field.clientWidth}px`;
      mirror.style.translate = `${-field.scrollLeft}px ${-field.scrollTop}px`;
      mirror.replaceChildren(...pieces(field.value, marks));
    },
  };
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
