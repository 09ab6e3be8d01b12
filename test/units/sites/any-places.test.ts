// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { any } from '../../../src/sites/any/index.ts';
import { composerOfText } from '../../../src/sites/composer.ts';
import { PRIVATE_PLACES, PUBLIC_PLACES } from './places.ts';

/** jsdom draws nothing, so every element gets the size of a usual text field, and a document fills the window. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return new DOMRect(0, 0, 400, this.hasAttribute('data-tall') ? innerHeight : 80);
  });
});

function isWatched(html: string, path = '/'): boolean {
  history.replaceState(null, '', path);
  document.body.innerHTML = html;
  const way: Element[] = [];
  for (let at = document.querySelector('[data-here]'); at; at = at.parentElement) way.push(at);
  return composerOfText(any, way) !== undefined;
}

describe('FAULTS 3.2: what is not for the public is left alone', () => {
  test.each(PRIVATE_PLACES)('$what', ({ html, path }) => {
    expect(isWatched(html, path)).toBe(false);
  });
});

describe('what is for the public is taken', () => {
  test.each(PUBLIC_PLACES)('$what', ({ html, path }) => {
    expect(isWatched(html, path)).toBe(true);
  });
});
