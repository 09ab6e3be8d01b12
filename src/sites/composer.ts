import { find, findAll, holds, isInPage, matches, tagOf } from './dom.ts';
import { placeHere } from './host.ts';
import { CONTROLS, isAsleepStill, learnedPublish } from './learned-publish.ts';
import type { Field, Site, Surface } from './site.ts';
import { allIn, INTO, isFoundBy, isShown, parentOf, treeOf, upwards } from './tree.ts';

/** A place where somebody writes: one or more editable elements and the control that publishes them. */
export interface Composer {
  site: Site;
  surface: Surface;
  /** Holds the text and the publish control. */
  root: Element;
  /** What the root lies in: a dialog, a form, a column. */
  bounds: Element;
  /** The editable element by which the composer was found. */
  editable: HTMLElement;
  /** A field beside the text, where somebody is in one. */
  beside?: HTMLElement;
  /** The document, or the open shadow root in which the site redraws it. */
  tree: Document | ShadowRoot;
}

const matchesAny = (element: Element, selectors: readonly string[]) =>
  selectors.some((selector) => isFoundBy(element, selector));

const takes = (surface: Surface, element: Element): element is HTMLElement =>
  matchesAny(element, surface.editable) && (surface.takes?.(element as HTMLElement) ?? true);

const isPublish = (surface: Surface, control: Element): boolean =>
  matchesAny(control, surface.publish) ||
  (surface.publishes !== undefined && matches(control, CONTROLS) && surface.publishes(control as HTMLElement));

const elementsOf = (path: readonly EventTarget[]) =>
  path.filter((target): target is Element => target instanceof Element);

/** Whether an event happened where nothing is ever read. */
export const isNeverRead = (site: Site, path: readonly EventTarget[]): boolean =>
  (site.neverPaths ?? []).some((start) => `${placeHere().pathname}/`.startsWith(`${start}/`)) ||
  elementsOf(path).some((element, at) => matchesAny(element, site.never) || (at === 0 && site.isPrivate?.(element))) ||
  // An element by itself says nothing of what it stands in.
  (path.length === 1 && elementsOf(path).some((one) => upwards(one, (element) => matchesAny(element, site.never))));

/** The composer in whose text an event happened. */
export function composerOfText(site: Site, path: readonly EventTarget[]): Composer | undefined {
  if (isNeverRead(site, path)) return undefined;
  for (const element of elementsOf(path)) {
    for (const surface of site.surfaces) {
      if (takes(surface, element)) {
        const composer = around(site, surface, element);
        if (composer) return composer;
      }
    }
  }
  return undefined;
}

/** The composer beside whose text stands the field in which an event happened. */
export function composerOfField(site: Site, path: readonly EventTarget[]): Composer | undefined {
  if (isNeverRead(site, path)) return undefined;
  for (const element of elementsOf(path)) {
    for (const surface of site.surfaces) {
      if (!surface.beside?.some(({ selector }) => isFoundBy(element, selector))) continue;
      const editable = above(site, surface, element)?.editable;
      const composer = editable && around(site, surface, editable);
      if (composer) return { ...composer, beside: element as HTMLElement };
    }
  }
  return undefined;
}

/** Where somebody is in a composer: the text, or a field beside it. */
export const fieldAtHand = ({ beside, editable }: Composer): HTMLElement => (beside?.isConnected ? beside : editable);

/** The fields beside the text that are open now; in a further stage they are out of sight together with the text. */
export const besideIn = (composer: Composer): { field: Field; editable: HTMLElement }[] => {
  const { surface, bounds, root, editable: text } = composer;
  // A whole page has fields of other posts too.
  const within = tagOf(bounds) === 'body' ? root : bounds;
  return (surface.beside ?? []).flatMap(({ field, selector }) =>
    allIn(within, selector)
      .filter((editable) => !matches(editable, ':disabled') && (isShown(editable) || !isShown(text)))
      .map((editable) => ({ field, editable })),
  );
};

/** The composer whose publish control was pressed, and that control. */
export function composerOfPublish(
  site: Site,
  path: readonly EventTarget[],
): { composer: Composer; control: Element } | undefined {
  if (isNeverRead(site, path)) return undefined;
  const elements = elementsOf(path);
  for (const surface of site.surfaces) {
    for (const control of elements) {
      const named = isPublish(surface, control);
      if (!named && !(surface.learnsPublish && mayBeControl(control))) continue;
      const composer = above(site, surface, control);
      if (!composer) continue;
      // As the text finds it: the nearest element that holds both may be a smaller one.
      const whole = around(site, surface, composer.editable);
      // A word such as "Reply" also stands on controls that only open a composer, beside another one.
      if (surface.publishes && !(whole && holds(whole.root, control))) continue;
      if (surface.publishers && !matchesAny(control, surface.publish)) {
        const own = surface.publishers(composer.editable).includes(control as HTMLElement);
        if (whole && own) return { composer: whole, control };
      } else if (named) return { composer, control };
      else if (whole && (control === publishIn(whole) || isAsleepStill(control, surface)))
        return { composer: whole, control };
    }
  }
  return undefined;
}

const mayBeControl = (element: Element) => matches(element, 'button, [role="button"]');

/** Whether a composer still is one: a page may make something else of the place in which somebody writes. */
export const isStillOne = ({ site, surface, editable }: Composer): boolean =>
  takes(surface, editable) && !isNeverRead(site, [editable]);

/** The composer that a form submits. */
export function composerOfForm(site: Site, form: Element): Composer | undefined {
  // Saving what only belongs to a post publishes nothing.
  for (const surface of site.surfaces.filter(({ field }) => !field)) {
    for (const selector of surface.editable) {
      const editable = allIn(form, selector).find((element) => takes(surface, element));
      if (editable && !isNeverRead(site, [editable])) return around(site, surface, editable);
    }
  }
  return undefined;
}

/** All texts of a composer, in order: a thread has several, and others may go out with them. */
export function textsIn(composer: Composer): HTMLElement[] {
  const { root, surface } = composer;
  const texts = editablesIn(composer);
  const others = surface.alongside ? findAll(root, surface.alongside).filter(isShown) : [];
  return [...new Set([...texts, ...others])];
}

function editablesIn({ root, surface, editable }: Composer): HTMLElement[] {
  for (const selector of surface.editable) {
    const found = allIn(root, selector).filter(
      (element) => (element.isContentEditable || 'value' in element) && takes(surface, element),
    );
    if (found.length > 0) return found;
  }
  return isInPage(editable) ? [editable] : [];
}

/** The control that publishes, as the page is now: sites move and redraw it. */
export function publishIn({ root, surface, editable }: Composer): HTMLElement | undefined {
  for (const selector of surface.publish) {
    const found = findAll(root, selector).filter(isShown);
    if (found.length > 0) return found.at(-1);
  }
  if (surface.publishers) return surface.publishers(editable).at(-1);
  const named = surface.publishes && findAll(root, CONTROLS).filter(isShown);
  return named?.findLast((control) => isPublish(surface, control)) ?? learnedPublish(root, surface);
}

/** The same composer after the site has redrawn it: of those that are there now, the first that `isIt` takes. */
export function foundAgain(composer: Composer, isIt = (_: Composer): boolean => true): Composer | undefined {
  if (isInPage(composer.editable) && isInPage(composer.root)) return composer;
  const tree = composer.tree instanceof ShadowRoot && composer.tree.host.isConnected ? composer.tree : document;
  for (const selector of composer.surface.editable) {
    // A selector that leads into shadow roots begins outside of them.
    for (const editable of allIn(selector.includes(INTO) ? document : tree, selector)) {
      const isOne = isShown(editable) && takes(composer.surface, editable) && !isNeverRead(composer.site, [editable]);
      const again = isOne ? around(composer.site, composer.surface, editable) : undefined;
      if (again && isIt(again)) return again;
    }
  }
  return undefined;
}

function boundsOf(surface: Surface, element: Element): Element | undefined {
  for (const selector of surface.bounds) {
    const bounds = upwards(element, (candidate) => matches(candidate, selector));
    if (bounds) return bounds;
  }
  return undefined;
}

/** From the text upwards to the nearest element that holds the publish control too. */
function around(site: Site, surface: Surface, editable: HTMLElement): Composer | undefined {
  const bounds = boundsOf(surface, editable);
  if (!bounds) return undefined;
  const own = surface.publishers?.(editable);
  const isOwn = (control: Element) => (own ? own.includes(control as HTMLElement) : isPublish(surface, control));
  const holdsPublish = (element: Element) =>
    surface.publish.some((selector) => find(element, selector)) ||
    (surface.publishes !== undefined && findAll(element, CONTROLS).some(isOwn));
  // A form is sent whole, with all the texts in it. A text whose control is gone has nothing beside it.
  const isWhole = own && tagOf(bounds) === 'form';
  const end = own?.length === 0 ? (parentOf(editable) ?? bounds) : bounds;
  const root = isWhole ? bounds : upwards(editable, (element) => element === end || holdsPublish(element));
  return { site, surface, root: root ?? bounds, bounds, editable, tree: treeOf(editable) };
}

/** From the publish control upwards to the nearest element that holds the text too. */
function above(site: Site, surface: Surface, control: Element): Composer | undefined {
  const bounds = boundsOf(surface, control);
  if (!bounds) return undefined;
  const textIn = (element: Element) => {
    for (const selector of surface.editable) {
      const found = allIn(element, selector).find((one) => takes(surface, one));
      if (found) return found;
    }
    return undefined;
  };
  const root = upwards(control, (element) => element === bounds || textIn(element) !== undefined);
  const editable = root && textIn(root);
  if (!editable || isNeverRead(site, [editable])) return undefined;
  return { site, surface, root, bounds, editable, tree: treeOf(editable) };
}
