import { find, matches } from '../dom.ts';
import type { Surface } from '../site.ts';
import { isTextField } from '../text/read-text.ts';
import { isAsleep } from '../tree.ts';
import { BESIDE, isBeside } from './beside.ts';
import { type Saying, sayingOf } from './labels.ts';
import { BOUNDS, levelsOf, TEXT } from './levels.ts';
import { isPrivatePlace, mayBePublic } from './private-place.ts';
import { isWide } from './size.ts';
import { type Level, submits, type Told } from './told.ts';

/**
 * Tells public writing from everything else on a page that nobody has described. A miss is better than reading
 * what is not public: a text is taken where its own button says that it publishes, or where the place says that it is
 * public; what looks like a chat, a letter or a form to an office is left alone.
 */

/** Texts in which somebody has written while it was clear that they are public. */
const written = new WeakSet<Element>();
/** Controls that slept while the text beside them was empty. */
const slept = new WeakSet<Element>();
const PLAN = '[type="datetime-local"], [type="date"]';

const hasSlept = (control: Element): boolean => slept.has(control);

const isEmpty = (editable: HTMLElement): boolean =>
  (isTextField(editable) ? editable.value : editable.textContent).trim() === '';

/** The controls that say in words that they publish; what begins a thread or a plan does so where nothing else is said. */
function saidBy({ near, own }: Level): Told[] {
  const saying = (...wanted: (Saying | undefined)[]) => own.filter((told) => wanted.includes(told.saying));
  const said = saying('publishes', 'answers');
  return said.length === 0 || find(near, PLAN) ? [...said, ...saying('begins')] : said;
}

/** The controls that publish a text; none where it is not for the public. */
function publishersOf(editable: HTMLElement): readonly HTMLElement[] {
  const levels = levelsOf(editable);
  if (isEmpty(editable)) {
    for (const { control } of levels.flatMap(({ own }) => own)) if (isAsleep(control)) slept.add(control);
  }
  const said = levels.map(saidBy).find((some) => some.length > 0) ?? [];
  const answers = said.map(({ control }) => control);
  if (said.some(({ saying }) => saying === 'publishes')) return answers;
  const known = { answers, isKnown: written.has(editable), hasSlept };
  return globalThis.kaVardaOnceWriting?.publishersByPlace(editable, levels, known) ?? [];
}

/** Once somebody has written in a text that is public, it stays so: neither its size nor what comes beside it says more. */
function isPublicWriting(editable: HTMLElement): boolean {
  if (isBeside(editable) || isPrivatePlace(editable)) return false;
  if (written.has(editable)) return true;
  if (!isWide(editable) || publishersOf(editable).length === 0) return false;
  if (!isEmpty(editable) || matches(editable, ':focus, :focus-within')) written.add(editable);
  return true;
}

const mayPublish = (control: HTMLElement): boolean => {
  const saying = sayingOf(control);
  if (saying) return saying !== 'other';
  return submits({ control, saying }) || hasSlept(control);
};

/** What is written with any editor, wherever it stands. */
export const publicWriting: Surface = {
  id: 'text',
  editor: 'by-markup',
  editable: [TEXT],
  bounds: [...BOUNDS, 'body'],
  takes: isPublicWriting,
  takesCorrected: mayBePublic,
  beside: BESIDE,
  publish: [],
  publishes: mayPublish,
  publishers: publishersOf,
  keys: ['Ctrl+Enter', 'Meta+Enter'],
  isPrivate: (root) => globalThis.kaVardaOnceWriting?.isPrivate(root) === true,
  kinds: [{ kind: 'reply', inside: '[id*="comment" i], [class*="comment" i], [id*="reply" i], [class*="reply" i]' }],
  answered: [],
};
