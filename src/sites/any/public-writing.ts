import { attributeOf, boxOf, findAll, holds, matches } from '../dom.ts';
import { CONTROLS } from '../learned-publish.ts';
import { placeHere } from '../place.ts';
import type { EditorKind, Surface } from '../site.ts';
import { isTextField } from '../text/read-text.ts';
import { isAsleep, isShown, parentOf, upwards } from '../tree.ts';
import { saysPublish } from './labels.ts';

/**
 * Tells public writing from everything else on a page that nobody has described. A miss is better than reading
 * what is not public, so anything that looks like a chat, a letter or a form to an office is left alone.
 */
const DISCUSSION =
  /comment|koment|коммент|reply|atbild|answer|topic|thread|forum|discuss|disku|guestbook|post-?form|qr_/i;
const NOT_PUBLIC =
  /(?:^|[^a-z])(?:chat|messenger|inbox|dm|pm|im|e?-?mail|whisper|private|contact|kontakt|support|ticket|newsletter|subscri|login|signin|signup|search|sarakste?|čat[as]?)/i;
const PRIVATE_ADDRESS =
  /(?:^|[/?&=.])(?:messages?|messenger|inbox|chats?|(?:web|e)?mail|pm|dm|im|conversations?|private|vestules|sarakste|whatsapp|slack|discord|teams|outlook)(?:[/?&=.]|$)/i;

const NAMES = ['id', 'class', 'name', 'action', 'aria-label', 'placeholder', 'data-testid'];
const namesOf = (element: Element): string => NAMES.map((name) => attributeOf(element, name) ?? '').join(' ');
/** `body` carries what the whole page can do, not what this text is. */
const isNamed = (element: Element, names: RegExp): boolean =>
  upwards(element, (one) => !matches(one, 'body, html') && names.test(namesOf(one))) !== undefined;

/** Below this, in CSS pixels, it is a line and no place for a post. */
const LEAST = { width: 160, height: 30 };
/** A control further up belongs to something else. */
const LEVELS = 10;
const TEXTS = 'textarea, [contenteditable="true"]:not([contenteditable] *)';

/** Controls without a telling name that slept while the text was empty. */
const slept = new WeakSet<Element>();

const publishes = (control: HTMLElement): boolean =>
  slept.has(control) || saysPublish(control, isNamed(control, DISCUSSION));

const isEmpty = (editable: HTMLElement): boolean =>
  (isTextField(editable) ? editable.value : editable.textContent).trim() === '';

/** Whether a control near the text publishes it. The only one that sleeps with the empty text does, whatever it says. */
function hasPublish(editable: HTMLElement): boolean {
  let near: Element | undefined = editable;
  for (let level = 0; level < LEVELS; level++) {
    near = parentOf(near);
    if (!near || matches(near, 'body')) return false;
    const texts = findAll(near, TEXTS).filter((text) => text !== editable && isShown(text));
    if (texts.some((text) => !holds(editable, text) && !holds(text, editable))) return false;
    const controls = findAll(near, CONTROLS).filter(isShown);
    if (controls.some(publishes)) return true;
    const [asleep, ...others] = controls.filter((control) => isAsleep(control) && control.textContent?.trim());
    if (asleep && others.length === 0 && isEmpty(editable)) {
      slept.add(asleep);
      return true;
    }
    if (matches(near, 'form, dialog, [role="dialog"]')) return false;
  }
  return false;
}

/** Whether a text on an unknown page is large enough for a post and named like nothing that is not public. */
export function mayBePublic(editable: HTMLElement): boolean {
  const { width, height } = boxOf(editable);
  const { host, pathname, search } = placeHere();
  return (
    width >= LEAST.width &&
    // An editor that says that it takes several lines begins with one.
    (height >= LEAST.height || editable.getAttribute('aria-multiline') === 'true') &&
    editable.getAttribute('aria-multiline') !== 'false' &&
    !PRIVATE_ADDRESS.test(host + pathname + search) &&
    !isNamed(editable, NOT_PUBLIC)
  );
}

/** Whether a text stands in something that is named like a public discussion. */
export const isDiscussion = (editable: HTMLElement): boolean => isNamed(editable, DISCUSSION);

const isPublicWriting = (editable: HTMLElement): boolean => mayBePublic(editable) && hasPublish(editable);

/** A surface for what is written with one kind of editor, wherever it stands. */
export const publicWriting = (editor: EditorKind, ...editable: string[]): Surface => ({
  id: editor,
  editor,
  editable,
  bounds: ['form', 'dialog', '[role="dialog"]', 'body'],
  takes: isPublicWriting,
  takesCorrected: mayBePublic,
  publish: [],
  publishes,
  keys: ['Ctrl+Enter', 'Meta+Enter'],
  kinds: [{ kind: 'reply', inside: '[id*="comment" i], [class*="comment" i], [id*="reply" i], [class*="reply" i]' }],
  answered: [],
});

/** Searches, logins, letters and source code. */
export const NEVER: readonly string[] = [
  '[role="search"], [role="searchbox"], [role="combobox"]',
  'form:has(input[type="password"])',
  'form:has(:is(input, textarea):is([name="to" i], [name="_to"], [name^="to_"], [name="cc" i], [name="bcc" i]))',
  'form:has([name*="recipient" i], [name*="subject_to" i])',
  '[role="log"] + *',
  '.CodeMirror, .cm-editor, .monaco-editor',
];
