import type { Piece, ReadText } from './pieces.ts';

const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT FIGURE H1 H2 H3 H4 H5 H6 LI OL P PRE SECTION TABLE TR UL'.split(' '),
);
const SKIPPED = new Set(['STYLE', 'SCRIPT', 'TEMPLATE']);
/** Editors put these in to keep a caret in place; nobody wrote them. */
const INVISIBLE = /[\u200b\ufeff]/;

/**
 * Reads the text of an editable element as its writer sees it, and where each stretch of it stands.
 * `innerText` cannot be used: the same lines come out differently in every editor (src/sites/README.md, Reading text).
 * One line break parts sibling blocks; `<br>` ends a line, so a block that holds nothing else is an empty line; an
 * emoji drawn as an image counts as its description.
 */
export function readBlocks(editable: Element): ReadText {
  const pieces: Piece[] = [];
  let text = '';
  let started = false;
  let open = false;

  const openLine = () => {
    if (open) return;
    if (started) text += '\n';
    started = true;
    open = true;
  };
  const add = (node: Node, offset: number, words: string) => {
    openLine();
    pieces.push({ start: text.length, length: words.length, node, offset });
    text += words;
  };
  const addText = (node: Text) => {
    const { data } = node;
    if (data.trim() === '' && data.includes('\n') && hasBlockBeside(node)) return;
    for (let from = 0; from < data.length; ) {
      let to = from;
      while (to < data.length && !INVISIBLE.test(data.charAt(to))) to++;
      if (to > from) add(node, from, data.slice(from, to));
      from = to + 1;
    }
  };
  const walk = (parent: Node) => {
    for (const [at, child] of [...parent.childNodes].entries()) {
      if (child.nodeType === Node.TEXT_NODE) addText(child as Text);
      if (child.nodeType !== Node.ELEMENT_NODE) continue;
      const element = child as Element;
      const tag = element.tagName.toUpperCase();
      // Slate draws its placeholder inside the text.
      if (SKIPPED.has(tag) || element.hasAttribute('data-slate-placeholder')) continue;
      if (tag === 'BR') {
        add(parent, at, '');
        open = false;
      } else if (tag === 'IMG') {
        const description = element.getAttribute('alt');
        if (description) add(parent, at, description);
      } else if (BLOCKS.has(tag)) {
        open = false;
        walk(element);
        open = false;
      } else walk(element);
    }
  };
  walk(editable);
  return { text, pieces };
}

/** White space between the blocks of a hand-written page is layout, not text. */
const hasBlockBeside = (node: Text): boolean =>
  [node.previousElementSibling, node.nextElementSibling].some((element) => element && BLOCKS.has(element.tagName));
