import type { ComposerReport, ElementReport, Matched, PageReport, UnknownReport } from '../../platform/page-report.ts';
import { mayBePublic } from '../../sites/any/private-place.ts';
import { firstOf } from '../../sites/clue-reading.ts';
import { type Composer, composerOfText, isNeverRead, publishIn } from '../../sites/composer.ts';
import { findAll, matches } from '../../sites/dom.ts';
import { placeHere } from '../../sites/host.ts';
import { CONTROLS } from '../../sites/learned-publish.ts';
import { mayBeMessage } from '../../sites/private-writing.ts';
import { type Site, siteId } from '../../sites/site.ts';
import { isFoundBy, isShown, parentOf, upwards } from '../../sites/tree.ts';
import { type Describe, describer, editorGuess, pathWords } from './describe.ts';

/** An element to outline, and what it is taken for. */
export interface Seen {
  element: Element;
  as: 'composer' | 'publish' | 'account' | 'unknown';
}

const TEXTS = 'textarea, [contenteditable]:not([contenteditable="false"], [contenteditable] *)';
/** A page has one composer, rarely two; a feed may have an answer box under each post. */
const MOST = 4;
const MOST_CONTROLS = 12;
/** How far up the way to an unknown text is told, and from how far its controls are looked for. */
const LEVELS = 12;

/** Looks for everything that a site's data name; reads no text and changes nothing. */
export function findIn(site: Site | undefined): { report: PageReport; seen: Seen[] } {
  const texts = textsIn(document).filter(isShown);
  const readable = site ? texts.filter((text) => !isNeverRead(site, [text])) : [];
  const composers = readable.flatMap((text) => (site && composerOfText(site, [text])) ?? []).slice(0, MOST);
  const known = new Set(composers.map(({ editable }) => editable));
  const unknown = composers.length > 0 ? [] : readable.filter((text) => !known.has(text) && isLikely(text));
  const accounts = composers.map((composer) => firstOf(composer.site.account, composer));
  const describe = describer(accounts.flatMap((seen) => seen?.taken.handle ?? seen?.taken.name ?? []));
  return {
    report: {
      ...(site && { site: siteId(site, placeHere().host) }),
      host: placeHere().host,
      path: pathWords(location.pathname),
      neverRead: texts.length - readable.length,
      composers: composers.map((composer) => reportOf(composer, describe)),
      unknown: unknown.slice(0, MOST).map((text) => unknownReport(text, describe)),
    },
    seen: [
      ...composers.map((composer) => ({ element: composer.editable, as: 'composer' as const })),
      ...composers
        .flatMap((composer) => publishIn(composer) ?? [])
        .map((element) => ({ element, as: 'publish' as const })),
      ...accounts.flatMap((seen) =>
        seen && isShown(seen.element) ? [{ element: seen.element, as: 'account' as const }] : [],
      ),
      ...unknown.slice(0, MOST).map((element) => ({ element, as: 'unknown' as const })),
    ],
  };
}

/** All texts of a tree, those in open shadow roots too. */
const textsIn = (tree: ParentNode): HTMLElement[] => [
  ...tree.querySelectorAll<HTMLElement>(TEXTS),
  ...[...tree.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? textsIn(shadowRoot) : [])),
];

/** Whether a text that nothing fits looks like one for the public. */
export const isLikely = (text: HTMLElement): boolean => mayBePublic(text) && !mayBeMessage(text);

const matched = (selectors: readonly string[], fits: (selector: string) => boolean): Matched | undefined => {
  const index = selectors.findIndex(fits);
  return index < 0 ? undefined : { index, selector: selectors[index] ?? '' };
};

function reportOf(composer: Composer, describe: Describe): ComposerReport {
  const { surface, editable, bounds, site } = composer;
  const control = publishIn(composer);
  const account = firstOf(site.account, composer);
  const byLabel = control && surface.publishes?.(control) ? 'label' : 'learned';
  const by = control && (matched(surface.publish, (selector) => matches(control, selector)) ?? byLabel);
  return {
    surface: surface.id,
    editor: editorGuess(editable),
    editable: matched(surface.editable, (selector) => isFoundBy(editable, selector)),
    bounds: matched(surface.bounds, (selector) => matches(bounds, selector)),
    publish: control ? { found: true, by, element: describe(control, true) } : { found: false },
    account: account
      ? {
          found: true,
          byName: account.taken.handle === undefined,
          by: { index: site.account.indexOf(account.clue), selector: account.clue.selector },
          in: account.clue.in,
        }
      : { found: false },
    way: wayUp(editable, bounds, describe),
    ...(!control && { controls: controlsNear(editable, describe) }),
  };
}

const unknownReport = (text: HTMLElement, describe: Describe): UnknownReport => ({
  editor: editorGuess(text),
  way: wayUp(text, undefined, describe),
  controls: controlsNear(text, describe),
});

function wayUp(from: Element, to: Element | undefined, describe: Describe): ElementReport[] {
  const way: ElementReport[] = [];
  upwards(from, (element) => {
    way.push(describe(element));
    return element === to || element === document.body || way.length >= LEVELS * (to ? 3 : 1);
  });
  return way;
}

/** Controls in the nearest element around the text that has some words to press. */
function controlsNear(text: Element, describe: Describe): ElementReport[] {
  let near: Element | undefined = text;
  for (let level = 0; level < LEVELS && near; level++) {
    near = parentOf(near);
    const controls = near ? findAll(near, CONTROLS).filter(isShown) : [];
    if (controls.some((control) => control.textContent?.trim())) {
      return controls.slice(0, MOST_CONTROLS).map((control) => describe(control, true));
    }
  }
  return [];
}
