import { LEXICAL, SEND } from '../private-text.ts';
import type { PracticeSite, Surface } from '../surface.ts';

const OLD = '<div class="usertext-edit"><textarea name="text"></textarea></div>';
const SAVE = '<div class="usertext-buttons"><button class="save">save</button></div>';

export const HANDLE = 'ezeriunupes';
/** The comment of somebody else that the page shows, and that the reply answers. */
export const ANSWERED = { author: 'anna_kalnina', text: 'Kad atvērs taku gar ezeru?' };

const common: Omit<Surface, 'name' | 'address' | 'opens' | 'editor' | 'publish'> = {
  keys: ['Control+Enter'],
  newline: 'Enter',
  prefilled: '',
  marks: 'ranges',
  account: `reddit.com/${HANDLE}`,
};
const THREAD = 'https://www.reddit.com/r/latvia/comments/1/ezers/';

export const reddit: PracticeSite = {
  name: 'reddit',
  hosts: ['www.reddit.com', 'old.reddit.com'],
  body: '<div id="root"></div>',
  surfaces: [
    {
      ...common,
      name: 'reddit comment',
      address: THREAD,
      opens: ['faceplate-textarea-input'],
      editor: 'comment-composer-host [data-lexical-editor="true"]',
      publish: 'comment-composer-host button[slot="submit-button"]',
    },
    {
      ...common,
      name: 'reddit reply',
      address: THREAD,
      opens: ['[data-action="reply"]'],
      editor: 'shreddit-comment [data-lexical-editor="true"]',
      publish: 'shreddit-comment button[slot="submit-button"]',
      inReplyTo: ANSWERED.text,
    },
    {
      ...common,
      name: 'reddit post',
      address: 'https://www.reddit.com/r/latvia/submit',
      opens: [],
      editor: 'r-post-composer-form [data-lexical-editor="true"]',
      publish: '#submit-post-button',
      keys: [],
    },
  ],
  variants: [
    {
      ...common,
      name: 'reddit comment in Markdown, two shadow roots deep',
      address: `${THREAD}?markdown`,
      opens: ['faceplate-textarea-input'],
      editor: 'comment-composer-host shreddit-composer >>> shreddit-markdown-composer >>> textarea',
      publish: 'comment-composer-host button[slot="submit-button"]',
      marks: 'boxes',
    },
  ],
  privateBox: [
    {
      name: 'a chat',
      address: 'https://www.reddit.com/r/latvia/',
      opens: ['#open-chat'],
      editor: 'rs-message-composer textarea',
      keys: ['Enter'],
    },
  ],
  privatePlaces: [
    { what: 'a room', path: '/room/1', html: `<shreddit-composer>${LEXICAL}${SEND}</shreddit-composer>` },
    {
      what: 'a chat window',
      path: '/r/latvia/',
      html: `<rs-app><shreddit-composer>${LEXICAL}</shreddit-composer></rs-app>`,
    },
    {
      what: 'letters to moderators',
      path: '/mail/1',
      html: `<shreddit-composer>${LEXICAL}${SEND}</shreddit-composer>`,
    },
    {
      what: 'a letter in old.reddit.com',
      path: '/message/compose/',
      html: `<form class="usertext">${OLD}${SEND}</form>`,
    },
    {
      what: 'an answer to a letter in old.reddit.com, shown among comments',
      path: '/user/anna/',
      html: `<div class="thing message"><form class="usertext">${OLD}${SAVE}</form></div>`,
    },
  ],
};
