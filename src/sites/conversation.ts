import { find, matches } from './dom.ts';
import { parentOf } from './tree.ts';

/** What is about something else than what stands beside it. */
const WHOLE = 'body, main, [role="main"], article, [role="article"], [role="dialog"]';

/**
 * Tells messages by where they are written, in every language: an element stands under a conversation where in the
 * nearest dialog, article or page around it something before it is one or holds one.
 * @param conversation selector of what is a conversation
 */
export const underConversation =
  (conversation: string) =>
  (element: Element): boolean => {
    const isOne = (one: Element) => matches(one, conversation) || find(one, conversation) !== null;
    for (let at: Element | undefined = element; at && !matches(at, WHOLE); at = parentOf(at)) {
      for (let one = at.previousElementSibling; one; one = one.previousElementSibling) if (isOne(one)) return true;
    }
    return false;
  };
