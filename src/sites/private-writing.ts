import { attributeOf, matches } from './dom.ts';
import { upwards } from './tree.ts';

/** What sites call private messages in their ids and labels, in the languages of `any/labels.ts`. Classes are too often codes. */
const PRIVATE =
  /(?:^|[^\p{L}])(?:messag|messenger|chat|inbox|direct|dms?(?:[^\p{L}]|$)|e-?mail|ziņ[aāuo]|sarakst|vēstul|čat|сообщ|чат|žinut|pokalb|sõnum|vestlus)/iu;
const NAMES = ['id', 'name', 'data-testid', 'aria-label', 'aria-placeholder', 'placeholder'];

/** Where chats stand on pages that are about something else: beside it, floating over it, under their own history. */
const APART =
  'aside, [role="complementary"], [role="log"], :has(> [role="log"]), [role="dialog"]:not([aria-modal="true"])';

/** Whether a text may be a private message, by where it stands and what that is called. Where it is not clear, it may. */
export const mayBeMessage = (editable: Element): boolean =>
  upwards(
    editable,
    (one) => matches(one, APART) || NAMES.some((name) => PRIVATE.test(attributeOf(one, name) ?? '')),
  ) !== undefined;
