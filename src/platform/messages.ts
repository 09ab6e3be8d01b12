import browser, { type Runtime } from 'webextension-polyfill';
import * as z from 'zod/mini';
import { isRegistered } from '../languages/packs.ts';
import { ENTRY_MESSAGES } from './entry-messages.ts';
import { FRAME_MESSAGES } from './frame-messages.ts';
import { PERSON_MESSAGES } from './person-messages.ts';
import { STORE_MESSAGES } from './store-messages.ts';

/** Who may send a message: a script of ours in a page, a page of ours (popup, settings), or one in a frame of a page. */
export type Sender = 'content' | 'extension' | 'frame';

/**
 * Everything that is said to the worker, with the shape it must have and who may say it. Which site a page is of, the
 * browser says (`page-sender.ts`). Answers are typed in `page-messages.ts`, which content scripts import without this
 * file's schemas.
 */
export const MESSAGES = {
  /** Somebody has begun to write: put the engine into this frame and give the page's slice of the settings. */
  engine: {
    sender: 'content',
    shape: z.object({ type: z.literal('engine') }),
  },
  /** A text is in this language: put its words into this frame. */
  words: {
    sender: 'content',
    shape: z.object({ type: z.literal('words'), language: z.string().check(z.refine(isRegistered)) }),
  },
  /** Somebody is in a text that fits nothing: put what tells so into this frame, and give what the rules correct. */
  unknown: {
    sender: 'content',
    shape: z.object({ type: z.literal('unknown') }),
  },
  /** The settings have changed: give the slice again. */
  settings: {
    sender: 'content',
    shape: z.object({ type: z.literal('settings') }),
  },
  ...FRAME_MESSAGES,
  ...STORE_MESSAGES,
  ...PERSON_MESSAGES,
  ...ENTRY_MESSAGES,
} as const satisfies Record<string, { sender: Sender; shape: z.ZodMiniType }>;

export type MessageType = keyof typeof MESSAGES;
export type MessageOf<Type extends MessageType> = z.infer<(typeof MESSAGES)[Type]['shape']>;

/** What answers a message; `sender` is a frame of a page for messages from content scripts. */
export type Handlers = {
  [Type in MessageType]: (message: MessageOf<Type>, sender: Runtime.MessageSender) => Promise<unknown>;
};

/**
 * Whether a sender is who it must be. A page of ours has exactly our origin and no other: `sender.id` alone is
 * also true of our scripts in a page that may be hostile.
 */
export function isAllowed(sender: Runtime.MessageSender & { origin?: string }, wanted: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  // `URL.origin` is the word "null" for schemes that the URL standard does not know.
  const own = browser.runtime.getURL('').replace(/\/$/, '');
  if (wanted === 'extension') return sender.origin === own;
  if (wanted === 'frame') return sender.origin === own && sender.tab?.id !== undefined && (sender.frameId ?? 0) > 0;
  return sender.tab?.id !== undefined && sender.frameId !== undefined && sender.origin !== own;
}

/** Answers messages until `signal` ends. What has the wrong shape or sender gets no answer at all. */
export function answerMessages(handlers: Handlers, signal: AbortSignal): void {
  const listener = (given: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    const type = typeOf(given);
    if (!type || !isAllowed(sender, MESSAGES[type].sender)) return undefined;
    const message = MESSAGES[type].shape.safeParse(given);
    return message.success ? answer(handlers, type, message.data, sender) : undefined;
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerAsync);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as never), { once: true });
}

function typeOf(given: unknown): MessageType | undefined {
  const type = typeof given === 'object' && given !== null && 'type' in given ? given.type : undefined;
  return typeof type === 'string' && Object.hasOwn(MESSAGES, type) ? (type as MessageType) : undefined;
}

const answer = <Type extends MessageType>(
  handlers: Handlers,
  type: Type,
  message: MessageOf<Type>,
  sender: Runtime.MessageSender,
): Promise<unknown> => handlers[type](message, sender);
