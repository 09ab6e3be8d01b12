import { nameIn } from '../clues.ts';
import { underConversation } from '../conversation.ts';
import { placeHere } from '../host.ts';
import { isCalled } from '../labels.ts';
import type { AccountSeen, EditorKind, Site, Surface } from '../site.ts';

/** Where posts, reels and planned posts are written. Everything else here is messages, advertising and settings. */
const COMPOSERS = /^\/latest\/(?:composer|reels_composer|content_calendar)(?:\/|$)/;

/**
 * One text for Facebook and Instagram together. The control has no lasting mark and its name zero-width spaces in it
 * (notes of August 2026), so it is the one that sleeps while nothing is written.
 */
const composer = (id: string, editor: EditorKind, editable: string): Surface => ({
  id,
  editor,
  editable: [`${editable}:not([contenteditable] *)`],
  // The control may lie in a bar under the part that holds the text.
  bounds: ['[role="dialog"]', 'body'],
  takes: () => COMPOSERS.test(placeHere().pathname),
  publish: [],
  learnsPublish: true,
  // Only the English and the Dutch have been seen; the others are likely words.
  isCalled: isCalled(
    ...['Publish', 'Schedule', 'Publiceren', 'Share', 'Save'],
    ...['Publicēt', 'Ieplānot', 'Kopīgot', 'Saglabāt'],
    ...['Опубликовать', 'Запланировать', 'Поделиться', 'Сохранить'],
  ),
  keys: [],
  kinds: [],
  answered: [],
});

const HEADING = ':is(h1, h2, h3, h4, [role="heading"])';
const PICTURE = ':is(img, svg:has(image), :has(> img:only-child), :has(> svg:only-child image))';

/** Under such an address one writes as the page, which the address gives by number. */
const pageInAddress = (): AccountSeen | undefined => {
  const handle = /[?&]asset_id=(\d+)/.exec(placeHere().search)?.[1];
  return handle ? { handle } : undefined;
};

/** Meta Business Suite: pages of Facebook, and with the same text their accounts on Instagram, which it does not name. */
export const business: Site = {
  id: 'facebook.com',
  name: 'Meta Business Suite',
  hosts: ['business.facebook.com'],
  surfaces: [
    composer('suite', 'lexical', '[data-lexical-editor="true"][contenteditable="true"]'),
    composer('suite-plain', 'plain', '[contenteditable="true"]'),
  ],
  never: ['[aria-label*="Messenger"], [aria-placeholder="Aa"]', '[role="search"]'],
  neverPaths: ['/latest/inbox', '/messages', '/inbox'],
  // The calendar of planned posts is a grid too.
  isPrivate: underConversation('[role="log"], [role="grid"] [data-scope="messages_table"]'),
  account: [
    // The page's name is a heading beside its picture; the name of the composer is one without.
    { in: 'bounds', selector: `${PICTURE} + ${HEADING}`, take: nameIn() },
    { in: 'bounds', selector: `${PICTURE} + * ${HEADING}`, take: nameIn() },
    { in: 'page', selector: 'body', take: pageInAddress },
  ],
};
