import rules from '../../../../manifest/marks.css';
import type { Level } from '../../../engine/types.ts';
import type { ReadText } from '../../../sites/text/pieces.ts';
import { rangeIn } from '../../../sites/text/read-text.ts';
import { treeOf } from '../../../sites/tree.ts';

/** A stretch of a part's text to underline; UTF-16 offsets. */
export interface Mark {
  start: number;
  end: number;
  level: Level;
}

const LEVELS: readonly Level[] = ['hint', 'confirm', 'block'];
const nameOf = (level: Level) => `ka-varda-${level}`;

/**
 * Underlines words in editable elements without touching them (CSS Custom Highlight API). The page can read this
 * registry, so nothing but ranges ever goes in. Ranges die when an editor redraws its nodes: set anew after each change.
 */
export function highlight(marked: readonly { editable: Element; read: ReadText; marks: readonly Mark[] }[]): void {
  if (!CSS.highlights) return;
  for (const { editable, marks } of marked) if (marks.length > 0) dress(treeOf(editable));
  for (const level of LEVELS) {
    const ranges = marked.flatMap(({ read, marks }) =>
      marks.filter((mark) => mark.level === level).flatMap((mark) => liveRange(read, mark) ?? []),
    );
    if (isDrawn(drawn.get(level) ?? [], ranges)) continue;
    drawn.set(level, ranges);
    if (ranges.length === 0) CSS.highlights.delete(nameOf(level));
    else CSS.highlights.set(nameOf(level), new Highlight(...ranges));
  }
}

/** What was put into the registry last; Firefox lets an extension put ranges there and not count them (measured). */
const drawn = new Map<Level, readonly Range[]>();

/** While a page scrolls nothing is drawn anew. */
const isDrawn = (before: readonly Range[], ranges: readonly Range[]): boolean =>
  before.length === ranges.length &&
  before.every(({ startContainer, startOffset, endContainer, endOffset }, at) => {
    const range = ranges[at];
    return (
      range?.startContainer === startContainer &&
      range.startOffset === startOffset &&
      range.endContainer === endContainer &&
      range.endOffset === endOffset
    );
  });

const dressed = new WeakSet<ShadowRoot>();

/** The page's style sheets do not reach into a shadow root, ours among them (src/sites/README.md, Marking words). */
function dress(tree: Document | ShadowRoot): void {
  if (!(tree instanceof ShadowRoot) || dressed.has(tree)) return;
  dressed.add(tree);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
}

function liveRange(read: ReadText, { start, end }: Mark): Range | undefined {
  const found = rangeIn(read, start, end);
  if (!found) return undefined;
  const range = document.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range;
}
