import {
  type Composer,
  composerOfField,
  composerOfForm,
  composerOfPublish,
  composerOfText,
  publishIn,
} from '../../sites/composer.ts';
import type { PublishKey, Site } from '../../sites/site.ts';
import { isAsleep } from '../../sites/tree.ts';
import { isPickerOpen, publishKeyOf } from './publish-key.ts';

/** Something a person does that publishes, or is on its way to. */
export interface Press {
  composer: Composer;
  /** The control that was pressed; absent for keys in the text and for `submit`. */
  control?: Element;
  /** The event on which sites act; what comes before it is held in silence. */
  final: boolean;
  /** A person's own press, not what a site does on account of one. */
  byHand: boolean;
}

/** Reads an event as a press that publishes; `undefined` for every other event. */
export function pressOf(event: Event, site: Site): Press | undefined {
  const press = read(event, site);
  // A control that is asleep does nothing, so there is nothing to ask.
  if (!press || (press.control instanceof HTMLElement && isAsleep(press.control))) return undefined;
  return { ...press, byHand: event.isTrusted && event.type !== 'submit' };
}

function read(event: Event, site: Site): Omit<Press, 'byHand'> | undefined {
  const path = event.composedPath();
  if (event instanceof KeyboardEvent) return keyPress(event, site, path);
  if (event.type === 'submit') {
    const composer = event.target instanceof Element ? composerOfForm(site, event.target) : undefined;
    // A preview is a submission too; where the control that publishes is known, another one does not.
    const submitter = (event as SubmitEvent).submitter;
    const control = composer && publishIn(composer);
    const isOther = control && submitter && !submitter.contains(control) && !control.contains(submitter);
    return composer && !isOther ? { composer, final: true } : undefined;
  }
  if (event instanceof MouseEvent && event.button !== 0) return undefined;
  const found = composerOfPublish(site, path);
  return found && { ...found, final: event.type === 'click' };
}

function keyPress(event: KeyboardEvent, site: Site, path: readonly EventTarget[]): Omit<Press, 'byHand'> | undefined {
  const key = publishKeyOf(event);
  const isSpace = event.key === ' ' && !event.isComposing;
  if (!key && !isSpace) return undefined;
  // A control that has focus is pressed by Enter and by the space bar.
  const control = composerOfPublish(site, path);
  if (control) return { ...control, final: true };
  if (!key) return undefined;
  const text = composerOfText(site, path);
  const composer = text ?? (key === 'Enter' ? undefined : composerOfField(site, path));
  if (!composer || !publishes(key, composer)) return undefined;
  if (key === 'Enter' && isPickerOpen(composer.editable, composer.surface.picker)) return undefined;
  return { composer, final: true };
}

const publishes = (key: PublishKey, { surface }: Composer): boolean => surface.keys.includes(key);
