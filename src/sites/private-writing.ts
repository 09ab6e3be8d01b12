import { upwards } from './tree.ts';

/** What sites call private messages in their ids and labels, in the languages of `any/labels.ts`. Classes are too often codes. */
const PRIVATE =
  /(?:^|[^\p{L}])(?:messag|messenger|chat|inbox|direct|dms?(?:[^\p{L}]|$)|e-?mail|ziņ[aāuo]|sarakst|vēstul|čat|сообщ|чат|žinut|pokalb|sõnum|vestlus)/iu;
const NAMES = ['id', 'name', 'data-testid', 'aria-label', 'aria-placeholder', 'placeholder'];

/** Whether something that a text stands in is named like a private message. Where it is not clear, it is. */
export const isNamedPrivate = (editable: Element): boolean =>
  upwards(editable, (one) => NAMES.some((name) => PRIVATE.test(one.getAttribute(name) ?? ''))) !== undefined;
