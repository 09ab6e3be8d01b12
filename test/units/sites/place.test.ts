// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { placeHere } from '../../../src/sites/host.ts';

/** A frame at an address; `own` is what the browser calls its origin, `above` that of the page it stands in. */
function frameAt(href: string, { own = 'null', above = '', base = href } = {}) {
  const { host, pathname, search, origin } = new URL(href);
  vi.stubGlobal('location', { href, host, pathname, search, origin, ancestorOrigins: above ? [above] : [] });
  vi.stubGlobal('origin', own);
  vi.spyOn(document, 'baseURI', 'get').mockReturnValue(base);
}
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
const place = () => {
  const { host, pathname } = placeHere();
  return host + pathname;
};

test.each([
  ['about:blank', { own: 'https://x.com', base: 'https://x.com/messages/1' }, 'x.com/messages/1'],
  ['about:srcdoc in a sandbox', { above: 'https://x.com', base: 'https://x.com/home' }, 'x.com/home'],
  ['blob:https://x.com/1-2', { own: 'https://x.com' }, 'x.com/'],
  ['blob:https://x.com/1-2 in a sandbox', { above: 'https://x.com' }, 'x.com/'],
  ['data:text/html,x', { above: 'https://x.com' }, 'x.com/'],
])('FAULTS 1.4: a frame of %s belongs to the page that made it', (href, known, expected) => {
  frameAt(href.split(' ')[0] ?? '', known);
  expect(place()).toBe(expected);
});

test('FAULTS 1.4: a base that the page has set does not make it another site', () => {
  frameAt('about:blank', { own: 'https://x.com', base: 'https://elsewhere.example/' });
  expect(place()).toBe('x.com/');
});
