// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isPrivateVisibility } from '../../../src/sites/any/visibility.ts';

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 400, 80));
});

function isPrivate(html: string): boolean {
  document.body.innerHTML = `<form><textarea></textarea>${html}<button>Publicēt</button></form>`;
  const form = document.querySelector('form');
  if (!form) throw new Error('There is no form.');
  return isPrivateVisibility(form);
}

const CHOICES = [
  ['public', 'Public'],
  ['unlisted', 'Unlisted'],
  ['private', 'Followers only'],
  ['direct', 'Private mention'],
];
const select = (chosen: string) =>
  `<select name="visibility">${CHOICES.map(([value, words]) => `<option value="${value}"${value === chosen ? ' selected' : ''}>${words}</option>`).join('')}</select>`;

describe('FAULTS 8.6: what only some people will see', () => {
  test.each([
    ['the choice of Mastodon', select('direct')],
    ['in words, whatever the value', '<select><option value="3" selected>Privāts</option></select>'],
    [
      'a round button',
      '<input type="radio" name="v" value="public"><input type="radio" name="v" value="direct" checked>',
    ],
    ['a round button with words', '<label><input type="radio" name="v" value="2" checked> Private mention</label>'],
    ['a choice of a menu that is open', '<div role="menuitemradio" aria-checked="true">Direct</div>'],
    ['a button that says what is chosen', '<button type="button" aria-haspopup="menu">Private mention</button>'],
    [
      'a button that says it aloud',
      '<button type="button" aria-label="Redzamība: tikai pieminētie"><svg></svg></button>',
    ],
    [
      'the sign of a mention on the button for visibility (Elk)',
      '<button aria-label="Change content visibility"><div class="i-ri:at-line"></div></button>',
    ],
    ['a box that is pressed', '<button type="button" aria-pressed="true">Private</button>'],
  ])('%s', (_, html) => {
    expect(isPrivate(html)).toBe(true);
  });
});

describe('what everybody will see, or all followers', () => {
  test.each([
    ['public', select('public')],
    ['for followers, whom Mastodon calls private', select('private')],
    ['a box that is not pressed', '<button type="button" aria-pressed="false">Private</button>'],
    [
      'choices of which another is made',
      '<div role="radio" aria-checked="false">Direct</div><div role="radio" aria-checked="true">Public</div>',
    ],
    [
      'the visibility of all',
      '<button aria-label="Change content visibility"><div class="i-ri:earth-line"></div></button>',
    ],
    ['no choice at all', ''],
  ])('%s', (_, html) => {
    expect(isPrivate(html)).toBe(false);
  });
});
