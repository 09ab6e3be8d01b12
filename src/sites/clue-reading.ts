import type { PostKind } from '../engine/types.ts';
import type { Composer } from './composer.ts';
import { find, findAll, matches } from './dom.ts';
import { placeHere } from './host.ts';
import { type Clue, type ImageSeen, siteId } from './site.ts';
import { upwards } from './tree.ts';

/** What a clue took from an element. */
interface Found<T> {
  taken: T;
  element: Element;
  clue: Clue<T>;
}

/** What the first clue of a list that finds anything finds in the page, in document order. */
function* allOf<T>(clues: readonly Clue<T>[], composer: Composer): Generator<Found<T>, void> {
  for (const clue of clues) {
    let found = false;
    for (const element of candidates(clue, composer)) {
      const taken = clue.take(element);
      if (taken === undefined) continue;
      found = true;
      yield { taken, element, clue };
    }
    if (found) return;
  }
}

/** What a clue list finds in the page and where, or `undefined`. */
export const firstOf = <T>(clues: readonly Clue<T>[], composer: Composer): Found<T> | undefined =>
  allOf(clues, composer).next().value ?? undefined;

function candidates(
  { in: place, selector, order }: Clue<unknown>,
  { editable, root, bounds }: Composer,
): Iterable<Element> {
  if (place === 'editable') return matches(editable, selector) ? [editable] : [];
  const within = { composer: root, bounds, page: document }[place];
  const found = findAll(within, selector);
  return order ? order(found, editable) : found;
}

/** Whose account is in the composer, written `site/handle`; the handle is empty where the page does not tell. */
export function accountOf(composer: Composer): { account: string; accountByName: boolean } {
  const seen = firstOf(composer.site.account, composer)?.taken;
  const site = siteId(composer.site, placeHere().host);
  return { account: `${site}/${seen?.handle ?? seen?.name ?? ''}`, accountByName: seen?.handle === undefined };
}

/** Whether the composer holds a post, a reply or a quotation. */
export function kindOf({ surface, root, bounds, editable }: Composer): PostKind {
  const found = surface.kinds.find(
    ({ has, beside, when, inside }) =>
      (has !== undefined && find(root, has) !== null) ||
      (beside !== undefined && find(bounds, beside) !== null) ||
      when?.(editable, bounds) ||
      (inside !== undefined && upwards(editable, (element) => matches(element, inside)) !== undefined),
  );
  return found?.kind ?? 'post';
}

/** The text that is being answered, where the page shows it. */
export const answeredBy = (composer: Composer): string | undefined =>
  firstOf(composer.surface.answered, composer)?.taken;

/** The images beside the text, as far as the page tells whether they are described. */
export const imagesIn = (composer: Composer): ImageSeen[] =>
  [...allOf(composer.site.images ?? [], composer)].map(({ taken }) => taken);

/** Whether the composer is set to a private message at the moment; such a text is not read. */
export const isPrivateNow = ({ surface, root }: Composer): boolean =>
  (surface.privateWhen ?? []).some((selector) => find(root, selector) !== null) || surface.isPrivate?.(root) === true;
