import { findAll } from '../dom.ts';
import { CONTROLS } from '../learned-publish.ts';
import { isShown } from '../tree.ts';
import { calledBy, VISIBILITY } from './names.ts';
import { wordsOn } from './words-on.ts';

/**
 * Who will see a post, as the controls of a composer say it. "Private" as a value is for followers in Mastodon's
 * interface, of whom there may be thousands; as a word that people read it is for the writer or those mentioned.
 */
const FEW = /^(?:direct|specified|mentioned(?:_?only)?|only_?me)$/i;
const FEW_IN_WORDS =
  /^(?:[^:]+:\s*)?(?:(?:private|direct)(?: (?:mention|message|post))?|(?:only )?(?:mentioned|specific) (?:people|users)(?: only)?|only (?:me|people .*)|privāt[sai](?: (?:pieminē\p{L}+|ziņa|ieraksts))?|tieš[sai](?: ziņa)?|tikai (?:es|man|pieminēt\p{L}+)|личн\p{L}+|приватн\p{L}+|только (?:я|упомянут\p{L}+)|privat(?:us|i)(?: \p{L}+)?|privaatne)[.\s]*$/iu;
const CHOSEN = '[type="radio"]:checked, [aria-checked="true"], [aria-selected="true"], [aria-pressed="true"]';
const NOT_CHOSEN = '[aria-checked="false"], [aria-selected="false"], [aria-pressed="false"], [role="tab"]';
/** How icons for a mention or a letter are called in common sets (Font Awesome, Remix, Material). */
const AT = '[class~="icon-at"], [class*="at-line"], [class*="fa-at"], [class*="alternate-email"]';

const isForFew = (value: string | null | undefined, words: string | null | undefined): boolean =>
  FEW.test(value ?? '') || FEW_IN_WORDS.test(words?.trim() ?? '');

/** Whether what is chosen beside a text says that only those who are mentioned, or the writer alone, will see it. */
export function isPrivateVisibility(root: Element): boolean {
  const options = findAll(root, 'select').flatMap((select) => [...(select as HTMLSelectElement).selectedOptions]);
  const chosen = findAll(root, CHOSEN);
  return (
    options.some((option) => isForFew(option.value, option.textContent)) ||
    chosen.some((one) => isForFew(one.dataset.value ?? one.getAttribute('value'), wordsFor(one))) ||
    findAll(root, `${CONTROLS}, [role="combobox"], summary`).some(
      (control) =>
        isShown(control) &&
        !control.matches(NOT_CHOSEN) &&
        ([wordsOn(control), control.getAttribute('aria-label'), control.getAttribute('title')].some((words) =>
          isForFew(undefined, words),
        ) ||
          (VISIBILITY.test(calledBy(control)) && control.querySelector(AT) !== null)),
    )
  );
}

const wordsFor = (one: Element): string | null | undefined =>
  one instanceof HTMLInputElement ? one.labels?.[0]?.textContent : wordsOn(one);
