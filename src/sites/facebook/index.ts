import { nearestFirst } from '../before.ts';
import { nameIn, textOf } from '../clues.ts';
import { isCalled } from '../labels.ts';
import type { Site, Surface } from '../site.ts';

const EDITABLE = ['[data-lexical-editor="true"][role="textbox"]', '[data-lexical-editor="true"]'];

/** The words of a post, by three marks that stand side by side in 2026. */
const MESSAGE =
  ':is([data-ad-rendering-role="story_message"], [data-ad-preview="message"], [data-ad-comet-preview="message"])';

/** A comment or a reply to one: bare Enter publishes. The id of its button has been seen from 2021 to 2026. */
const comment: Surface = {
  id: 'comment',
  editor: 'lexical',
  editable: EDITABLE.map((editable) => `form[role="presentation"] ${editable}`),
  bounds: ['form[role="presentation"]'],
  publish: [
    '#focused-state-composer-submit [role="button"]',
    '#focused-state-composer-submit',
    '[id$="composer-submit"] [role="button"]',
    '[role="button"][aria-label="Post comment"]',
  ],
  learnsPublish: true,
  keys: ['Enter'],
  kinds: [{ kind: 'reply', inside: 'form[role="presentation"]' }],
  answered: [
    // A feed has many posts: the one over the form.
    { in: 'page', selector: MESSAGE, order: nearestFirst, take: textOf },
  ],
};

/**
 * The dialog of a new post or of one that is edited; on a Page its first stage ends with Next, which is as good a moment
 * to ask. No control of it has a lasting mark, so it is the one that sleeps while nothing is written. The labels are
 * those that scripts of 2026 look for in English; nobody has noted down the Latvian ones, so those are likely words.
 */
const post: Surface = {
  id: 'post',
  editor: 'lexical',
  editable: EDITABLE.map((editable) => `[role="dialog"] ${editable}:not(form[role="presentation"] *)`),
  bounds: ['[role="dialog"][aria-modal="true"]', '[role="dialog"]'],
  publish: [],
  learnsPublish: true,
  isCalled: isCalled(
    ...['Post', 'Next', 'Schedule', 'Share', 'Share now', 'Save'],
    ...['Publicēt', 'Tālāk', 'Ieplānot', 'Kopīgot', 'Kopīgot tūlīt', 'Saglabāt'],
    ...['Опубликовать', 'Далее', 'Запланировать', 'Поделиться', 'Поделиться сейчас', 'Сохранить'],
  ),
  keys: ['Ctrl+Enter', 'Meta+Enter'],
  kinds: [{ kind: 'quote', beside: `[role="article"] ${MESSAGE}` }],
  answered: [{ in: 'bounds', selector: MESSAGE, take: textOf }],
};

/** Facebook: profiles, pages, groups. The composer shows a name, never a handle. */
export const facebook: Site = {
  id: 'facebook.com',
  name: 'Facebook',
  hosts: ['www.facebook.com', 'web.facebook.com', 'm.facebook.com'],
  surfaces: [comment, post],
  // Messenger's chat boxes use the same editor; surfaces ask for a comment form or a dialog, this for the rest.
  // Messenger's name and its "Aa" are the same in every language; its conversations are grids.
  never: [
    '[aria-label*="Messenger"], [aria-placeholder="Aa"]',
    ':has(> * [role="grid"] [data-scope="messages_table"])',
  ],
  neverPaths: ['/messages', '/marketplace/inbox', '/latest/inbox'],
  account: [
    // "Comment as Mežu pārvalde": only the English is certain; where the other languages differ, the header decides.
    {
      in: 'editable',
      selector: '[aria-label]',
      take: (element) => {
        const name = /^\S+ (?:as|kā|как|kaip|kui) (.+)$/u.exec(element.getAttribute('aria-label') ?? '')?.[1];
        return name ? { name } : undefined;
      },
    },
    { in: 'bounds', selector: '[data-ad-rendering-role="profile_name"]:not([role="article"] *)', take: nameIn() },
    { in: 'bounds', selector: 'h2 ~ * strong, h3 strong, a[role="link"] strong', take: nameIn() },
    { in: 'page', selector: '[role="navigation"] a[href="/me/"]', take: nameIn() },
  ],
};
