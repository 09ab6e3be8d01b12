import type { AccountCorrection, SiteCorrection, SurfaceCorrection } from '../policy/file/rules.ts';
import { attributeOf, matches, wordsIn } from './dom.ts';
import { mayBeMessage } from './private-writing.ts';
import type { AccountSeen, Clue, Site, Surface } from './site.ts';
import { isFoundBy, upwards } from './tree.ts';

/**
 * A site with what the rules correct: their selectors are tried first, the built-in ones stay. What is private stays
 * private: `never`, `neverPaths`, `takes` and the built-in bounds hold on, and a text that only a correction finds
 * is not taken where it may be a message. A selector that this browser does not know is left out.
 */
export function corrected(site: Site, correction: SiteCorrection | undefined): Site {
  if (!correction) return site;
  const { surfaces = {}, account = [], never } = correction;
  return {
    ...site,
    surfaces: site.surfaces.map((surface) => {
      const given = Object.hasOwn(surfaces, surface.id) ? surfaces[surface.id] : undefined;
      return given ? correctedSurface(surface, given) : surface;
    }),
    never: [...site.never, ...usable(never)],
    account: [...account.flatMap(accountClues), ...site.account],
  };
}

function correctedSurface(surface: Surface, given: SurfaceCorrection): Surface {
  const { editable, bounds, publish } = surface;
  const found = usable(given.editable);
  const isFound = (text: HTMLElement) =>
    found.some((selector) => matches(text, selector)) &&
    !mayBeMessage(text) &&
    (surface.takesCorrected ?? surface.takes)?.(text) !== false;
  return {
    ...surface,
    editable: [...found, ...editable],
    bounds: [...usable(given.bounds), ...bounds],
    publish: [...usable(given.publish), ...publish],
    takes: (text) =>
      upwards(text, (one) => matches(one, `${bounds}`)) !== undefined &&
      ((editable.some((selector) => isFoundBy(text, selector)) && (surface.takes?.(text) ?? true)) || isFound(text)),
  };
}

const usable = (selectors: readonly string[] = []): string[] => selectors.filter(isSelector);

/** Whether this browser knows the selector. */
export function isSelector(text: string): boolean {
  try {
    new DocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}

/** The composer first: elsewhere on the page other people's accounts stand too. */
const accountClues = ({ selector, attribute }: AccountCorrection): Clue<AccountSeen>[] =>
  usable([selector]).flatMap(() =>
    (['composer', 'bounds', 'page'] as const).map((place) => ({
      in: place,
      selector,
      take: (element) => accountIn(attribute ? attributeOf(element, attribute) : wordsIn(element), attribute),
    })),
  );

/** A link ends with the handle, `@` begins one; a name may be anything, and matches less surely. */
function accountIn(said: string | null, attribute?: string): AccountSeen | undefined {
  const text = said?.trim();
  if (!text) return undefined;
  const handle =
    attribute === 'href' ? /([^/?#]+)\/?(?:[?#].*)?$/.exec(text)?.[1] : /(?:^|\s)@([\w.-]+)/.exec(text)?.[1];
  if (handle) return { handle: handle.replace(/^@/, '') };
  return attribute && !/\s/.test(text) ? { handle: text } : { name: text };
}
