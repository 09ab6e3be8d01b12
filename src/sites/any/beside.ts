import { matches } from '../dom.ts';
import type { Beside, Field } from '../site.ts';

const TEXT_FIELDS = ':is(textarea, input:is(:not([type]), [type="text"]))';
const CALLED = ['placeholder', 'aria-label', 'name'];

const called = (field: Field, ...words: string[]): Beside => ({
  field,
  selector: words.flatMap((word) => CALLED.map((name) => `${TEXT_FIELDS}[${name}*="${word}" i]`)).join(),
});

/** What common software has beside a text and publishes with it, by what the fields are called. */
export const BESIDE: readonly Beside[] = [
  called('warning', 'spoiler', 'content warning', 'satura brīd'),
  called('title', 'title', 'subject', 'virsraksts'),
  called('poll', 'poll', 'aptauj'),
  called('image', 'image desc', 'video desc', 'media desc', 'alt text', 'alt_text', 'alttext', 'attēla aprakst'),
];

export const isBeside = (text: Element): boolean => BESIDE.some(({ selector }) => matches(text, selector));
