import { find, findAll, wordsIn } from '../dom.ts';
import { placeHere } from '../host.ts';
import { CONTROLS } from '../learned-publish.ts';
import { placeOf } from './around.ts';
import { calledBy, isNamed, spokenBy, VISIBILITY } from './names.ts';

/** What forums, weblogs, news and social software call the place of a public text, in names, addresses and headings. */
const DISCUSSION =
  /comment|koment|коммент|reply|atbild|ответ|atsak|vastus|answer|topic|tēma|thread|forum|discuss|disku|guestbook|qr_|ierakst|įraš|postitus|jaunumi|aktualit|viewtopic|(?:^|[^a-z])(?:posts?|postform|posting|publish|toot|tweet|article|node|entry|blogs?|news|petitions?)(?![a-z])/iu;
/** What a text for many is asked for with. */
const ASKED =
  /what(?:['’ ]i?s) (?:new|happening|on your mind)|what are you doing|thoughts|kas (?:jauns|notiek)|publicēt/iu;
const EQUIPMENT = /content warning|satura brīdin|\bpoll\b|aptauj/iu;
const CHOICES = 'select:has(> [value="public"]), [type="radio"][value="public"]';
/** Of a person or a case, and of no post; on the same pages. */
const NO_POST =
  /setting|preferenc|iestatījum|(?:^|[^a-z])(?:profil|account|bio(?![a-z])|signature|report|abuse|order|survey|feedback|conta[ck]t|kontakt)|sūdzīb|iesniegum|pieteikum|anket/iu;

/** Whether a text stands in something that is named like a public discussion. */
const isDiscussion = (editable: Element): boolean => isNamed(editable, DISCUSSION);

/** Whether something other than a word of publishing on its button tells that a text is for the public; `label`: that word. */
export function isPublicPlace(editable: HTMLElement, label = ''): boolean {
  const place = placeOf(editable);
  const heading = find(place, 'h1, h2, h3, h4, legend, [role="heading"]');
  const { pathname } = placeHere();
  const said = [
    spokenBy(editable),
    calledBy(place),
    heading ? wordsIn(heading) : '',
    label,
    pathname,
    location.hash,
  ].join(' ');
  if (NO_POST.test(said) || isNamed(editable, NO_POST)) return false;
  return (
    DISCUSSION.test(said) ||
    ASKED.test(said) ||
    isDiscussion(editable) ||
    find(place, CHOICES) !== null ||
    findAll(place, `${CONTROLS}, select`).some((control) => {
      const called = calledBy(control);
      return VISIBILITY.test(called) || EQUIPMENT.test(called);
    })
  );
}
