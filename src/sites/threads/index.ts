import { holdBefore } from '../before.ts';
import { handleIn, textOf } from '../clues.ts';
import { underConversation } from '../conversation.ts';
import type { Site, Surface } from '../site.ts';

const EDITABLE = ['[data-lexical-editor="true"][role="textbox"]', '[data-lexical-editor="true"]'];
const CARD = '[data-pressable-container]';
const POST = `a[href*="/post/"], ${CARD}`;
/** Words of a post: neither the name above it nor its buttons. */
const WORDS = 'span[dir="auto"]:not(a *, [role="button"] *, [data-lexical-editor] *, [role="heading"] *, h1 *, h2 *)';
const KEYS = ['Ctrl+Enter', 'Meta+Enter'] as const;

/** The dialog. Behind it lies a hidden text box like its own, so nothing outside counts. */
const dialog: Surface = {
  id: 'dialog',
  editor: 'lexical',
  editable: EDITABLE.map((editable) => `[role="dialog"] ${editable}`),
  bounds: ['[role="dialog"]'],
  // A `div` that only its words tell apart, and they change with the language.
  publish: [],
  learnsPublish: true,
  keys: KEYS,
  kinds: [
    // What is answered stands above the text, what is quoted below it.
    { kind: 'reply', when: holdBefore(POST, '[data-lexical-editor]') },
    { kind: 'quote', beside: POST },
  ],
  answered: [
    { in: 'bounds', selector: `${CARD} ${WORDS}`, take: textOf },
    { in: 'bounds', selector: `:has(> a[href*="/post/"]) ~ * ${WORDS}`, take: textOf },
  ],
};

/** The reply box under a post: its control is an arrow turned upwards. */
const inline: Surface = {
  id: 'inline',
  editor: 'lexical',
  editable: EDITABLE.map((editable) => `${editable}:not([role="dialog"] *)`),
  bounds: ['[role="main"]', 'main', 'body'],
  publish: ['[role="button"]:has([style*="rotate(90deg)"] svg)'],
  keys: KEYS,
  kinds: [{ kind: 'reply', inside: 'body' }],
  answered: [{ in: 'page', selector: `${CARD} ${WORDS}`, take: textOf }],
};

const take = handleIn('href', /^\/@([\w.]+)$/);

/** Threads. Meta writes Latvian labels there that nobody has noted down, so nothing rests on a label. */
export const threads: Site = {
  id: 'threads.com',
  name: 'Threads',
  hosts: ['www.threads.com', 'threads.com', 'www.threads.net', 'threads.net'],
  surfaces: [dialog, inline],
  never: [],
  isPrivate: underConversation('[role="grid"], [role="log"]'),
  neverPaths: ['/messages', '/inbox', '/direct'],
  account: [
    { in: 'page', selector: 'nav a[href^="/@"], [role="navigation"] a[href^="/@"]', take },
    { in: 'page', selector: `a[href^="/@"]:has(svg):not(${CARD} *, [role="dialog"] *)`, take },
  ],
};
