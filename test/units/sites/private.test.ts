// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isPrivateNow } from '../../../src/sites/clue-reading.ts';
import { composerOfField, composerOfPublish, composerOfText } from '../../../src/sites/composer.ts';
import { siteOf } from '../../../src/sites/index.ts';
import { PRACTICE_SITES } from '../../sites/index.ts';

/** jsdom draws nothing, so every element gets the size of a usual text field. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 400, 80));
});

/** What an event in the page takes as its way. */
function wayOf(selector: string): Element[] {
  const way: Element[] = [];
  for (let at = document.querySelector(selector); at; at = at.parentElement) way.push(at);
  if (way.length === 0) throw new Error(`${selector} is not there.`);
  return way;
}

const TEXTS = 'textarea, input, [contenteditable]';

/** What is private on a page that nobody has described is in `any.test.ts`. */
const NAMED = PRACTICE_SITES.filter(({ name }) => name !== 'any');

describe.each(NAMED)('FAULTS 3.2: $name', ({ hosts, name, privatePlaces = [] }) => {
  const site = siteOf(hosts[0] ?? '');
  if (!site) throw new Error(`There is no site ${name}.`);

  test('it names its private places', () => expect(privatePlaces.length).toBeGreaterThan(0));

  test.each(privatePlaces)('$what has no composer', ({ path, html }) => {
    history.replaceState(null, '', path);
    document.body.innerHTML = html;
    expect(document.querySelector(TEXTS)).not.toBeNull();
    for (const text of document.querySelectorAll(TEXTS)) {
      text.id ||= 'text';
      const way = wayOf(`#${text.id}`);
      const composer = composerOfText(site, way) ?? composerOfField(site, way);
      expect(composer === undefined || isPrivateNow(composer)).toBe(true);
    }
    const pressed = document.querySelector('button') && composerOfPublish(site, wayOf('button'));
    expect(!pressed || isPrivateNow(pressed.composer)).toBe(true);
  });
});
