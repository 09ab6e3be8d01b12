import {
  type Composer,
  composerOfField,
  composerOfForm,
  composerOfPublish,
  composerOfText,
  publishIn,
} from '../../sites/composer.ts';
import { holds } from '../../sites/dom.ts';
import type { Site } from '../../sites/site.ts';
import { isAsleep, isDisabled } from '../../sites/tree.ts';
import { type Held, isBare, isEnter, mayPublish } from './publish-key.ts';

/** Something a person does that publishes, or is on its way to. */
export interface Press {
  composer: Composer;
  /** The control that was pressed; absent for keys in the text and for `submit`. */
  control?: Element;
  /** The site says of the control that it sleeps. */
  asleep: boolean;
  /** Enter in the text: what was held beside it. */
  key?: Held;
  /** The event on which sites act; what comes before it or after it is held in silence. */
  final: boolean;
  /** A person did this, and no script in their name. */
  did: boolean;
  /** A person's own press, not what follows from one. */
  byHand: boolean;
  /** With this event, if it passes, a press is done: the keys that press a control make a click yet. */
  done: boolean;
}

type IsOpen = (composer: Composer) => boolean;
type Read = Pick<Press, 'composer' | 'control' | 'key'>;

/** A submission and the later events of a key follow from a press. */
const FOLLOWS = ['submit', 'keypress', 'keyup'];

/**
 * Reads an event as a press that publishes; `undefined` for every other event.
 * @param did whether a person did it
 * @param isPickerOpen whether Enter chooses from a list at the moment
 */
export function pressOf(event: Event, site: Site, did: boolean, isPickerOpen: IsOpen): Press | undefined {
  const { type } = event;
  const press = read(event, site, isPickerOpen);
  const control = press?.control instanceof HTMLElement ? press.control : undefined;
  // A control that says that it sleeps may work all the same; one that is disabled cannot.
  if (!press || (control && isDisabled(control))) return undefined;
  const final = type === 'click' || type === 'keydown' || type === 'submit';
  return {
    ...press,
    asleep: control !== undefined && isAsleep(control),
    final,
    did,
    byHand: did && !FOLLOWS.includes(type),
    done: did && (type === 'click' || (type === 'keydown' && !control)),
  };
}

function read(event: Event, site: Site, isPickerOpen: IsOpen): Read | undefined {
  const path = event.composedPath();
  if (event instanceof KeyboardEvent) return keyPress(event, site, path, isPickerOpen);
  if (event.type === 'submit') {
    const composer = event.target instanceof Element ? composerOfForm(site, event.target) : undefined;
    // A preview is a submission too; where the control that publishes is known, another one does not.
    const submitter = (event as SubmitEvent).submitter;
    const control = composer && publishIn(composer);
    const isOther = control && submitter && !holds(submitter, control) && !holds(control, submitter);
    return composer && !isOther ? { composer } : undefined;
  }
  if (event instanceof MouseEvent && event.button !== 0) return undefined;
  return composerOfPublish(site, path);
}

function keyPress(
  event: KeyboardEvent,
  site: Site,
  path: readonly EventTarget[],
  isPickerOpen: IsOpen,
): Read | undefined {
  const isSpace = event.key === ' ' && !event.isComposing;
  if (!isSpace && !isEnter(event)) return undefined;
  // A control that has focus is pressed by Enter and by the space bar.
  const control = composerOfPublish(site, path);
  if (control || isSpace) return control;
  const bare = isBare(event);
  const composer = composerOfText(site, path) ?? (bare ? undefined : composerOfField(site, path));
  if (!composer || composer.surface.field || !mayPublish(event, composer.surface)) return undefined;
  if (bare && isPickerOpen(composer)) return undefined;
  const { ctrlKey, metaKey, altKey, shiftKey } = event;
  return { composer, key: { ctrlKey, metaKey, altKey, shiftKey } };
}
