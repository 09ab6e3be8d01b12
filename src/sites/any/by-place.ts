import { tagOf } from '../dom.ts';
import { mayBeConversation } from './conversation.ts';
import { isPublicPlace } from './public-place.ts';
import { isTall } from './size.ts';
import { type Level, submits, type Told } from './told.ts';
import { wordsOn } from './words-on.ts';

/** What the script that waits knows of a text. */
interface Known {
  /** Controls that say that they answer or begin something. */
  answers: HTMLElement[];
  /** Somebody has written in this text while it was clear that it is public. */
  isKnown: boolean;
  /** Whether a control slept while the text was empty. */
  hasSlept: (control: HTMLElement) => boolean;
}

/** In a place that is public anyway: what sends, else the last that submits, else the only one that slept while the text was empty. */
function sentBy({ near, own }: Level, { isKnown, hasSlept }: Known): Told[] {
  const worded = own.filter(({ control }) => isKnown || wordsOn(control));
  const sends = worded.filter(({ saying }) => saying === 'sends');
  if (sends.length > 0) return sends;
  const last = tagOf(near) === 'form' ? worded.filter(submits).slice(-1) : [];
  if (last.length > 0) return last;
  const woken = worded.filter(({ control, saying }) => hasSlept(control) && saying !== 'other');
  return woken.length === 1 ? woken : [];
}

/**
 * The controls that publish a text where none of them says so: that answers, sends or saves is said in private too,
 * so the place must tell that it is public.
 */
export function publishersByPlace(editable: HTMLElement, levels: readonly Level[], known: Known): HTMLElement[] {
  if (!known.isKnown && mayBeConversation(editable)) return [];
  if (known.answers.length > 0) return known.answers;
  const sent = levels.map((level) => sentBy(level, known)).find((some) => some.length > 0) ?? [];
  const controls = sent.map(({ control }) => control);
  const isPublic = () => isTall(editable) && isPublicPlace(editable, controls.map(wordsOn).join(' '));
  return controls.length > 0 && (known.isKnown || isPublic()) ? controls : [];
}
