import { boxOf, findAll, holds, wordsIn } from '../dom.ts';
import { isShown } from '../tree.ts';
import { before, inOf, placeOf } from './around.ts';
import { isNamed } from './names.ts';

/** What a conversation is kept in; in the same words some software tells a state. */
const CONVERSATION = ['message-list', 'messages', 'msg', 'chat', 'bubble', 'conversation', 'typing', 'presence']
  .map((name) => `:is([class*="${name}" i], [id*="${name}" i]):not([data-drupal-messages], [data-drupal-messages] *)`)
  .join();
/** A text so near to the lower edge of the window, in CSS pixels, stands under what scrolls above it. */
const PINNED = 160;

/** Whether a text may stand in a conversation of a few, so that an answer there says nothing of the public. */
export function mayBeConversation(editable: HTMLElement): boolean {
  const around = before(editable);
  const isPinned = boxOf(editable).bottom > innerHeight - PINNED;
  return (
    isNamed(editable, /thread-?view|conversation/i) ||
    inOf(around, CONVERSATION).length > 0 ||
    (isPinned && around.some(isScroller)) ||
    /(?:internal|private) (?:note|comment)|iekšēj\p{L}+ piezīm/iu.test(wordsIn(placeOf(editable))) ||
    isBesideDocument(editable)
  );
}

const isScroller = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight + PINNED && /auto|scroll/.test(getComputedStyle(element).overflowY);

/** Remarks on a document that several people write together. */
const isBesideDocument = (editable: HTMLElement): boolean =>
  findAll(document, '[role="application"], [contenteditable="true"]').some(
    (one) => !holds(one, editable) && isShown(one) && boxOf(one).height > innerHeight / 2,
  );
