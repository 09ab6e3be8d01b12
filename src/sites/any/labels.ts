import { POST, SEND, words } from './words.ts';
import { wordsOn } from './words-on.ts';

/**
 * What controls beside a text say, in Latvian, English, Russian, Lithuanian and Estonian, as in the translations of
 * common forum, weblog and social software (phpBB, WordPress, Discourse, Drupal, Mastodon). A control says one of:
 * that it publishes; that it answers, which people do in private too; that it begins something, which only opens when
 * something else publishes; a word that says nothing about the public; or that it does something else.
 */
export type Saying = 'publishes' | 'answers' | 'begins' | 'sends' | 'other';

const PUBLISH = words(
  '(?:ie)?publicēt?',
  'publish|post(?! (?:this )?message)|toot|tweet',
  'опубликовать',
  '(?:pa)?skelbti|publikuoti',
  'avalda(?:da)?|postita',
);
const OTHER = words(
  '.*(?:priekšskat|melnrakst|preview|draft|option|setting|предпросмотр|черновик|peržiūr|juodrašt|eelvaade|mustand)',
  'atcelt|aizvērt|atpakaļ|dzēst|noņemt|meklēt',
  'cancel|close|back|delete|remove|discard|search|attach',
  'отмен|закрыть|удалить|найти',
  'atšaukti|ištrinti|tühista|kustuta',
);

const pattern = (label: string) => new RegExp(`^[+\\s]*(?:${label})`, 'iu');
const other = pattern(OTHER);
const publishes = pattern(`${PUBLISH}(?!\\p{L})|${SEND} (?:\\p{L}+ ){0,2}${POST}`);

/** Longer texts are sentences, not labels. */
const LONGEST = 40;
/** What opens or changes something in the composer says in what state that is. */
const TOGGLES =
  '[aria-haspopup]:not([aria-haspopup="false"]), [aria-expanded], [aria-pressed], [aria-checked], [popovertarget]';
const saidToSubmit = (control: Element): boolean => control.getAttribute('type') === 'submit';

/** What a control says that it does; nothing where its words are not known. */
export function sayingOf(control: Element): Saying | undefined {
  if (control.matches(TOGGLES) && !saidToSubmit(control)) return 'other';
  // An icon only opens something, unless the page says that it submits.
  const named = saidToSubmit(control) ? control.getAttribute('aria-label')?.trim() : undefined;
  const label = wordsOn(control) || named || '';
  if (label.length > LONGEST) return 'other';
  if (other.test(label)) return 'other';
  return publishes.test(label) ? 'publishes' : globalThis.kaVardaOnceWriting?.sayingOf(label);
}
