import { attributeOf, findAll } from '../dom.ts';
import { placeHere } from '../host.ts';
import { before, inOf } from './around.ts';
import { isNamed, spokenBy } from './names.ts';
import { isTall, isWide } from './size.ts';

/**
 * Tells chats, letters, tickets and shared documents, by what such software writes around a text: Nextcloud Talk,
 * Rocket.Chat, Mattermost, Zulip, Element, Slack, Teams, Discord, Roundcube, Zammad, Google Docs.
 */
const SOFTWARE =
  'slack|discord|mattermost|zulip|rocket\\.?chat|nextcloud|teams|outlook|roundcube|zammad|zendesk|jira|trello';
const EITHER = 'chat|messenger|inbox|(?:web|e)?-?mail|private|tickets?|(?:help|service)desk|sarakste?';
const NOT_PUBLIC = new RegExp(
  `(?:^|[^a-z])(?:(?:dm|pm|im)(?![a-z])|${EITHER}|whisper|contact|kontakt|support|newsletter|subscri|login|signin|signup|search|čat[as]?|docos|intercom)`,
  'i',
);
const PRIVATE_ADDRESS = new RegExp(
  `(?:^|[/?&=.#])(?:${EITHER}|${SOFTWARE}|messag(?:es?|ing)|chats|talk|calls?|channels?|direct|rooms?|narrow|pm|dms?|im|conversations?|documents?|docs|vestules|zinojumi|whatsapp)(?:[/?&=.#]|$)`,
  'i',
);
const PRIVATE_SOFTWARE = new RegExp(`\\b(?:${SOFTWARE})\\b`, 'i');
/** "Message #general", "Write a message"; in a forum "Message" alone names the field. */
const MESSAGE =
  /(?:^|write|type|send|enter|compose)\b.{0,12}\bmessage\s+\S|(?:write|type|send|enter)\b.{0,12}\bmessage|reply (?:to|in) (?:this )?thread|ziņ(?:a|ojums) [@#]|(?:rakst|sūt)\S* ziņ(?:u|oj)|(?:напи|отправ)\S* сообщ|(?:rašy|siųs)\S* žinut|kirjuta sõnum/iu;
const RECIPIENT =
  /^(?:to|cc|bcc|recipients?|kam|adresāt\p{L}*|saņēmēj\p{L}*|кому|получател\p{L}*|gavėj\p{L}*|kellele|saaja)(?!\p{L})/iu;
const FIELDS = 'input, textarea, [contenteditable="true"]';

/** Whether a text is certainly not written for the public, whatever its button says. */
export function isPrivatePlace(editable: Element): boolean {
  const { host, pathname, search } = placeHere();
  if (PRIVATE_ADDRESS.test(`${host}${pathname}${search}${location.hash}`) || isNamed(editable, NOT_PUBLIC)) return true;
  if (MESSAGE.test(spokenBy(editable))) return true;
  const software = findAll(document, 'meta[name="application-name"], meta[name="generator"]');
  if (software.some((meta) => PRIVATE_SOFTWARE.test(attributeOf(meta, 'content') ?? ''))) return true;
  const around = before(editable);
  const isRecipient = (field: Element) => RECIPIENT.test(spokenBy(field) || (attributeOf(field, 'name') ?? ''));
  return inOf(around, '[role="log"]').length > 0 || [editable, ...inOf(around, FIELDS)].some(isRecipient);
}

/** Whether a text on an unknown page is large enough for a post and named like nothing that is not public. */
export const mayBePublic = (editable: HTMLElement): boolean =>
  isWide(editable) && isTall(editable) && !isPrivatePlace(editable);
