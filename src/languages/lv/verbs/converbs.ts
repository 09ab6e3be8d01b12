import type { Document } from '../../../engine/document.ts';
import { fold, type Token } from '../../../engine/tokens.ts';

/**
 * After a verb of perceiving, finding or leaving, "-am/-ām/-amies" is no "we" but what somebody is seen doing:
 * "redzēja viņu nākam", "atstāja cigareti kūpam" (the undeclined participle, Latviešu valodas gramatika, 2013).
 * Stems without diacritics; the first person plural of these verbs is ruled out: "redzam, ka ejam".
 */
const PERCEIVED =
  /^(?:ne)?(?:ie|no|sa|pa|at|iz|uz|pie)?(?:redz|raudz|raug|dzird|just|jut|juta|man|vero|atrad|atrod|atras|atsta|palik|paliek|saklaus|sastap|liekas|likas|skiet|skita|domajas)/;
/** How many words back in the same clause the verb of perceiving is looked for. */
const REACH = 6;

/** Whether a form in "-am" stands for what somebody is seen doing. */
export function isConverb(token: Token, index: number, { tokens }: Document): boolean {
  if (!/(?:[aā]m|[aā]mies)$/.test(token.lower)) return false;
  for (let far = 1; far <= REACH; far++) {
    const before = tokens[index - far];
    if (before?.kind !== 'word' || /^m[eē]s$/.test(before.lower)) return false;
    if (PERCEIVED.test(fold(before.lower)) && !/(?:[aā]m|[aā]mies|sim)$/.test(before.lower)) return true;
  }
  return false;
}
