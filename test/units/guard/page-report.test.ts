// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { findIn } from '../../../src/guard/page-check/find.ts';
import { x } from '../../../src/sites/x/index.ts';

/** jsdom draws nothing, so every element gets the size of a usual text. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 400, 80));
  history.replaceState(null, '', '/anna_kalnina/status/1234567890?draft=noslepums');
});

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A page full of what somebody wrote and is called, known or not. */
const page = (typed: string, isKnown: boolean) => `
  <nav><a href="/janis_upe" data-testid="AppTabBar_Profile_Link" aria-label="${escaped(typed)}">@janis_upe</a></nav>
  <main id="main" aria-label="${escaped(typed)}"><div id="u-12" title="${escaped(typed)}">
    <div data-testid="UserAvatar-Container-janis_upe"></div>
    <div data-testid="${isKnown ? 'tweetTextarea_0' : 'box'}" contenteditable="true" aria-multiline="true"
      aria-label="${escaped(typed)}" data-value="${escaped(typed)}">${escaped(typed)}</div>
    <button ${isKnown ? 'data-testid="tweetButtonInline"' : ''}>${escaped(typed)}</button></div></main>`;

/** Letters that neither our words nor markup have. */
const typed = fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom(...'жщѣѯяЖЪΩλ😀«»') });

describe.each([true, false])('a report, page known: %s', (isKnown) => {
  test('has no letter of what was typed, nor of who wrote it', () => {
    fc.assert(
      fc.property(typed, (text) => {
        document.body.innerHTML = page(text, isKnown);
        const written = JSON.stringify(findIn(x).report);
        for (const letter of text) expect(written).not.toContain(letter);
        expect(written).not.toMatch(/janis|upe|anna|kalnina|123|noslepums/i);
      }),
      { numRuns: 50 },
    );
  });

  test('tells what a fix needs', () => {
    document.body.innerHTML = page('Labrīt', isKnown);
    const { report, seen } = findIn(x);
    expect(report).toMatchObject({ site: 'x.com', path: '/*/status/*', neverRead: 0 });
    expect(report.composers).toHaveLength(isKnown ? 1 : 0);
    expect(report.unknown).toHaveLength(isKnown ? 0 : 1);
    expect(seen.map(({ as }) => as)).toEqual(isKnown ? ['composer', 'publish', 'account'] : ['unknown']);
    if (isKnown) {
      expect(report.composers[0]).toMatchObject({
        surface: 'inline',
        publish: { found: true, by: { index: 0 } },
        account: { found: true, byName: false, in: 'composer' },
      });
    } else {
      expect(report.unknown[0]?.way.map(({ tag, testId }) => testId ?? tag)).toEqual(['box', 'div', 'main', 'body']);
      expect(report.unknown[0]?.controls).toMatchObject([{ tag: 'button', asleep: false, shows: 'words' }]);
    }
  });
});

test('a private message is counted and not described', () => {
  document.body.innerHTML = '<main data-testid="dmDrawer"><div contenteditable="true">Sveiki</div></main>';
  const { report, seen } = findIn(x);
  expect(report).toMatchObject({ neverRead: 1, composers: [], unknown: [] });
  expect(seen).toEqual([]);
});
