// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { findIn } from '../../../src/guard/page-check/find.ts';
import { readWriting } from '../../../src/guard/text-in-hand.ts';
import { any } from '../../../src/sites/any/index.ts';
import {
  composerOfForm,
  composerOfPublish,
  composerOfText,
  foundAgain,
  publishIn,
} from '../../../src/sites/composer.ts';
import { mastodon } from '../../../src/sites/mastodon/index.ts';

/** jsdom draws nothing, so every element gets the size of a usual text. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 400, 80));
});

/** jsdom's own selectors read the rest through the element; the browsers are tried with every name. */
const NAMES = 'matches closest querySelector querySelectorAll getAttribute getBoundingClientRect submit'.split(' ');

/** What a browser does to a form whose fields are called so: each name is the field now. jsdom leaves that out. */
function clobber(form: HTMLFormElement): void {
  for (const name of NAMES) Object.defineProperty(form, name, { get: () => document.createElement('input') });
}

/** All that is above an element, as an event tells it. */
function pathFrom(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Node | null = element; at instanceof Element; at = above(at)) path.push(at);
  return path;
}
const above = (node: Node): Node | null => Reflect.get(Node.prototype, 'parentNode', node);

test.each([mastodon, any])(
  'FAULTS 1.4: in $name a form whose fields take the names of its methods is read as any other',
  (site) => {
    document.body.innerHTML = `<form class="compose-form" id="reply"><div>
    <textarea class="autosuggest-textarea__textarea">Labrīt</textarea>
    <div class="compose-form__submit"><button type="submit">Publicēt</button></div></div></form>`;
    const form = document.querySelector('form');
    const [text, button] = ['textarea', 'button'].map((one) => document.querySelector<HTMLElement>(one));
    if (!form || !text || !button) throw new Error('The page is not there.');
    clobber(form);
    const composer = composerOfText(site, pathFrom(text));
    expect(composer?.editable === text).toBe(true);
    expect(composerOfPublish(site, pathFrom(button))?.control === button).toBe(true);
    expect(composerOfForm(site, form)?.editable === text).toBe(true);
    expect(composer && publishIn(composer) === button).toBe(true);
    expect(composer && foundAgain(composer) === composer).toBe(true);
    expect(composer && readWriting(composer).parts.map(({ read }) => read.text)).toEqual(['Labrīt']);
    expect(findIn(site).report.composers).toHaveLength(1);
  },
);
