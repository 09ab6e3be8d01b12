import { attributeOf, wordsIn } from './dom.ts';
import type { AccountSeen, ImageSeen } from './site.ts';

/** The trimmed text of an element. */
export const textOf = (element: Element): string | undefined => wordsIn(element).trim() || undefined;

/** A handle cut out of an attribute (`href`, `data-testid` …) by a pattern with one group. */
export const handleIn =
  (attribute: string, pattern: RegExp) =>
  (element: Element): AccountSeen | undefined => {
    const handle = pattern.exec(attributeOf(element, attribute) ?? '')?.[1];
    return handle ? { handle: safelyDecoded(handle) } : undefined;
  };

/** A handle cut out of the element's text by a pattern with one group. */
export const handleInText =
  (pattern: RegExp) =>
  (element: Element): AccountSeen | undefined => {
    const handle = pattern.exec(wordsIn(element))?.[1];
    return handle ? { handle } : undefined;
  };

/** A name without white space around it and zero-width characters in it (seen on Meta's pages). */
export const bareName = (said: string | null): string | undefined =>
  said?.replace(/[\u200b-\u200f\u2060\ufeff]/g, '').trim() || undefined;

/** A display name: what the element says, or an attribute of it. */
export const nameIn =
  (attribute?: string) =>
  (element: Element): AccountSeen | undefined => {
    const name = bareName(attribute ? attributeOf(element, attribute) : wordsIn(element));
    return name ? { name } : undefined;
  };

/** The description of an image, from the field in which it is written. */
export const descriptionIn = (field: Element): ImageSeen => {
  const description = (field as HTMLInputElement).value.trim();
  return description ? { description } : {};
};

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
