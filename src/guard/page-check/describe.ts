import type { ElementReport } from '../../platform/page-report.ts';
import { attributeOf, attributesOf, tagOf } from '../../sites/dom.ts';
import { isAsleep } from '../../sites/tree.ts';

/** What describes an element without saying anything that a person wrote or is called. */
export type Describe = (element: Element, isControl?: boolean) => ElementReport;

/** An id that stays the same from visit to visit: words, no numbers, no other script. */
const STABLE = /^[A-Za-z][A-Za-z_.:-]{1,60}$/;
const PARTS = /[-:.]/;
/** Words of a page that are short may stand in any id by chance. */
const SHORTEST_NAME = 3;

/**
 * @param handles accounts that were found on the page; links and mentions in it are added, because sites write
 * handles into their ids
 */
export function describer(handles: readonly string[]): Describe {
  const own = handles.map((name) => name.toLowerCase());
  const names = new Set([...own, ...linked().map((name) => name.toLowerCase())]);
  const stable = (value: string | null): string | undefined => {
    if (!value) return undefined;
    if (!STABLE.test(value) || own.some((name) => value.toLowerCase().includes(name))) return '…';
    const isName = (part: string) => names.has(part.toLowerCase());
    return value.split(PARTS).some(isName) || isName(value) ? '…' : value;
  };
  return (element, isControl = false) =>
    withoutEmpty({
      tag: tagOf(element),
      role: stable(attributeOf(element, 'role')),
      id: stable(attributeOf(element, 'id')),
      testId: stable(attributeOf(element, 'data-testid')),
      type: stable(attributeOf(element, 'type')),
      attributes: attributesOf(element).filter((name) => STABLE.test(name)),
      ...(isControl && { asleep: isAsleep(element as HTMLElement), shows: shown(element) }),
    });
}

/** Whom the page links to or mentions. */
function linked(): string[] {
  const links = [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
  const inLinks = links.flatMap((link) => /^(?:https?:\/\/[^/]+)?\/@?([\w.-]+)\/?(?:[?#].*)?$/.exec(link)?.[1] ?? []);
  const mentions = [...(document.body?.textContent ?? '').matchAll(/@([\w.-]+)/g)].map(([, name]) => name ?? '');
  return [...inLinks, ...mentions].filter((name) => name.length >= SHORTEST_NAME);
}

function shown(element: Element): string {
  const words = (element.textContent ?? '').trim() !== '';
  const picture = element.querySelector('svg, img, i') !== null;
  return words && picture ? 'words and picture' : words ? 'words' : picture ? 'picture' : 'nothing';
}

const withoutEmpty = (report: ElementReport): ElementReport =>
  Object.fromEntries(Object.entries(report).filter(([, value]) => value !== undefined)) as unknown as ElementReport;

/** Words that addresses of the known sites share; whatever else stands in a path may be a person or a number. */
const SHARED = new Set(
  (
    'home compose post posts status intent tweet share sharer groups group pages permalink photo video videos watch ' +
    'reel reels p comments submit feed update in company article channel studio upload community new edit create ' +
    'explore notifications messages search settings i web deck publish media story stories events live profile user ' +
    'users forum forums topic thread blog blogs news'
  ).split(' '),
);

/** The path of an address without ids, names and query: `/anna/status/1` to `/…/status/…`. */
export const pathWords = (path: string): string =>
  path
    .split('/')
    .map((word) => (word === '' || SHARED.has(word) ? word : '*'))
    .join('/');

/** How an editor is built, as far as its element shows. */
export function editorGuess(editable: Element): string {
  const signs: [string, string][] = [
    ['textarea', 'textarea'],
    ['.public-DraftEditor-content, [data-editor]', 'draft'],
    ['[data-lexical-editor]', 'lexical'],
    ['[data-slate-editor]', 'slate'],
    ['.ql-editor', 'quill'],
    ['.ProseMirror', 'prosemirror'],
    ['.ck-editor__editable', 'ckeditor'],
    ['[contenteditable="plaintext-only"]', 'plaintext-only'],
  ];
  return signs.find(([selector]) => editable.matches(selector))?.[1] ?? 'contenteditable';
}
