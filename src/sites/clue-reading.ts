import type { PostKind } from '../engine/types.ts';
import type { Composer } from './composer.ts';
import { type Clue, siteId } from './site.ts';
import { upwards } from './tree.ts';

/** What a clue list finds in the page, or `undefined`. */
function firstOf<T>(clues: readonly Clue<T>[], composer: Composer): T | undefined {
  for (const clue of clues) {
    for (const element of candidates(clue, composer)) {
      const taken = clue.take(element);
      if (taken !== undefined) return taken;
    }
  }
  return undefined;
}

function candidates({ in: place, selector }: Clue<unknown>, { editable, root, bounds }: Composer): Iterable<Element> {
  if (place === 'editable') return editable.matches(selector) ? [editable] : [];
  const within = { composer: root, bounds, page: document }[place];
  return within.querySelectorAll(selector);
}

/** Whose account is in the composer, written `site/handle`; the handle is empty where the page does not tell. */
export function accountOf(composer: Composer): { account: string; accountByName: boolean } {
  const seen = firstOf(composer.site.account, composer);
  const site = siteId(composer.site, location.host);
  return { account: `${site}/${seen?.handle ?? seen?.name ?? ''}`, accountByName: seen?.handle === undefined };
}

/** Whether the composer holds a post, a reply or a quotation. */
export function kindOf({ surface, root, bounds, editable }: Composer): PostKind {
  const found = surface.kinds.find(
    ({ has, beside, inside }) =>
      (has !== undefined && root.querySelector(has) !== null) ||
      (beside !== undefined && bounds.querySelector(beside) !== null) ||
      (inside !== undefined && upwards(editable, (element) => element.matches(inside)) !== undefined),
  );
  return found?.kind ?? 'post';
}

/** The text that is being answered, where the page shows it. */
export const answeredBy = (composer: Composer): string | undefined => firstOf(composer.surface.answered, composer);

/** Whether the composer is set to a private message at the moment; such a text is not read. */
export const isPrivateNow = ({ surface, root }: Composer): boolean =>
  (surface.privateWhen ?? []).some((selector) => root.querySelector(selector) !== null);
