import { bareName } from './clues.ts';
import { attributeOf, wordsIn } from './dom.ts';

/** Whether a control has one of these names, by its label or else by its text. */
export const isCalled =
  (...names: string[]) =>
  (control: Element): boolean =>
    names.includes(bareName(attributeOf(control, 'aria-label') ?? wordsIn(control)) ?? '');
