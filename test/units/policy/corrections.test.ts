import { describe, expect, test } from 'vitest';
import { correctionFor, correctionLines } from '../../../src/policy/file/corrections.ts';
import { parseRules } from '../../../src/policy/file/schema.ts';
import { looksLikeSelector } from '../../../src/policy/file/selectors.ts';
import { sliceRules } from '../../../src/policy/file/slice.ts';
import { SITES } from '../../../src/sites/index.ts';
import { INTO } from '../../../src/sites/tree.ts';

const SECTION = {
  'x.com': {
    surfaces: {
      inline: { publish: ['[data-testid="sendPost"]'], editable: ['[data-testid="postBox"]'], 'x-note': 1 },
      'a surface to come': { publish: ['button'] },
    },
    account: [{ selector: 'a[data-testid="me"]', attribute: 'href' }],
    never: ['[data-testid="letters"]'],
    'x-seen': '2026-11-22',
  },
  'a-site.example': { never: ['.chat'] },
};
const withSites = (sites: unknown) => ({ format: 'ka-varda/rules@1', sites });

/** The rules that a section makes, or the first problem's path. */
function read(sites: unknown) {
  const parsed = parseRules(withSites(sites));
  if ('problems' in parsed) throw new Error(parsed.problems[0]?.path);
  return parsed.rules;
}
const problemOf = (sites: unknown) => {
  const parsed = parseRules(withSites(sites));
  return 'problems' in parsed ? parsed.problems[0] : undefined;
};

describe('the sites section', () => {
  test('is kept whole, with sites and surfaces that are not known', () => {
    expect(read(SECTION).sites).toEqual(SECTION);
  });

  test.each<[string, unknown]>([
    ['sites', []],
    ['sites["x.com"]', { 'x.com': 'button' }],
    ['sites["x.com"].surfaces.inline.publish', { 'x.com': { surfaces: { inline: { publish: 'button' } } } }],
    ['sites["x.com"].surfaces.inline.publish[1]', { 'x.com': { surfaces: { inline: { publish: ['a', 'b {'] } } } }],
    ['sites["x.com"].never[0]', { 'x.com': { never: ['x'.repeat(301)] } }],
    ['sites["x.com"].never', { 'x.com': { never: Array(21).fill('a') } }],
    ['sites["x.com"].account[0].selector', { 'x.com': { account: [{ attribute: 'href' }] } }],
    ['sites["x.com"].account[0].attribute', { 'x.com': { account: [{ selector: 'a', attribute: '(.*)' }] } }],
  ])('a wrong value is refused: %s', (path, sites) => {
    const problem = problemOf(sites);
    expect(problem?.path).toBe(path);
    expect(problem?.sentence.lv).toMatch(/^\p{Lu}[^\n]{10,120}\.$/u);
  });

  test('every selector can be shown with its place before it is taken', () => {
    expect(
      correctionLines(read(SECTION)).map(({ site, surface, part, selector }) => [site, surface, part, selector]),
    ).toEqual([
      ['x.com', 'inline', 'editable', '[data-testid="postBox"]'],
      ['x.com', 'inline', 'publish', '[data-testid="sendPost"]'],
      ['x.com', 'a surface to come', 'publish', 'button'],
      ['x.com', undefined, 'account', 'a[data-testid="me"]'],
      ['x.com', undefined, 'never', '[data-testid="letters"]'],
      ['a-site.example', undefined, 'never', '.chat'],
    ]);
  });

  test('a page gets what is about its own site, and no key that is not known', () => {
    expect(correctionFor(read(SECTION), 'twitter.com')).toEqual({
      surfaces: {
        inline: { publish: ['[data-testid="sendPost"]'], editable: ['[data-testid="postBox"]'] },
        'a surface to come': { publish: ['button'] },
      },
      account: [{ selector: 'a[data-testid="me"]', attribute: 'href' }],
      never: ['[data-testid="letters"]'],
    });
    expect(correctionFor(read(SECTION), 'facebook.com')).toBeUndefined();
    expect(sliceRules(read(SECTION), 'x.com')).not.toHaveProperty('sites');
  });
});

describe('what looks like a selector', () => {
  const builtIn = SITES.flatMap(({ surfaces, never, account }) => [
    ...never,
    ...surfaces.flatMap(({ editable, publish, bounds }) => [...editable, ...publish, ...bounds]),
    ...account.map(({ selector }) => selector),
  ]);
  // A step into a shadow root is a word of ours between two selectors.
  const whole = builtIn.flatMap((selector) => selector.split(INTO));
  test.each([...new Set(whole)].map((selector) => [selector]))('%s', (selector) => {
    expect(looksLikeSelector(selector)).toBe(true);
  });

  test.each([
    ' ',
    '(.*)',
    '.',
    '#',
    'a,',
    ', a',
    'a >',
    '> a',
    'a { color: red }',
    '<b>',
    'a::before',
    '[a',
    'a)',
    '[a="b]',
    ':is()',
    '@media',
    'a /* b */',
    'javascript:alert(1);',
    '\\61',
    'a\nb',
    '5px',
  ])('not %s', (text) => {
    expect(looksLikeSelector(text)).toBe(false);
  });
});
