import { HOMOGRAPHS, VERBS } from './forms.ts';
import { PackedForms } from './packed.ts';
import { plainOf, withoutPrefix } from './prefixes.ts';

/** A first-person verb form, and whether the spelling is also another word's: "atbalstu" is "support" too. */
export interface VerbForm {
  number: 'singular' | 'plural';
  homograph: boolean;
  /** "Ne-" stands before it, and the whole is no word of its own as "nesēju" (of carriers) is. */
  negated: boolean;
}

/** Singular forms end so, all others are plural (Latvian has no other first-person endings). */
const SINGULAR = /(?:u|os)$/;
const CANDIDATE = /(?:u|os|[aā]m|sim|mies)$/;

let lists: { verbs: PackedForms; homographs: PackedForms } | undefined;

/**
 * Looks a word up among the first-person verb forms; "ne-" in front is part of the form.
 * @param lower lower case, NFC
 * @param folded the text has no diacritics: spellings are compared without them
 */
export function findVerb(lower: string, folded: boolean): VerbForm | undefined {
  if (!CANDIDATE.test(lower)) return undefined;
  const found = findForm(lower, folded);
  if (found || !lower.startsWith('ne')) return found;
  const bare = findForm(lower.slice(2), folded);
  if (!bare || !lists) return bare;
  const isWhole = isHomograph(lower, folded, false, lists.homographs);
  return { ...bare, homograph: bare.homograph || isWhole, negated: !isWhole };
}

function findForm(word: string, folded: boolean): VerbForm | undefined {
  lists ??= { verbs: new PackedForms(VERBS), homographs: new PackedForms(HOMOGRAPHS) };
  const { verbs } = lists;
  const found = withoutPrefix(word, folded).flatMap((rest) => verbs.find(plainOf(rest), folded));
  if (found.length === 0) return undefined;
  const asSpelt = !folded && found.some(({ exact }) => exact);
  const number = SINGULAR.test(word) ? 'singular' : 'plural';
  return { number, homograph: isHomograph(word, folded, asSpelt, lists.homographs), negated: false };
}

/**
 * An entry marked `~` is another word's only without diacritics or with the slip "-am" ("stāstām", we tell; "stāstam",
 * to the story); one marked `*` is another word with every prefix, too.
 */
function isHomograph(word: string, folded: boolean, asSpelt: boolean, homographs: PackedForms): boolean {
  return withoutPrefix(word, folded).some((rest) =>
    homographs
      .find(rest, folded)
      .some(
        ({ marks, exact }) =>
          (rest === word || marks.includes('*')) && (marks.includes('~') ? !asSpelt : asSpelt ? exact : true),
      ),
  );
}
