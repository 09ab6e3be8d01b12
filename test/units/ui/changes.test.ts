import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutOverlap } from '../../../src/guard/writing/apply-fixes/fix-steps.ts';
import { changesIn } from '../../../src/ui/findings/changes.ts';

const shown = (text: string, ...fixes: [string, string][]) =>
  changesIn(
    text,
    fixes.map(([old, words]) => {
      const start = text.indexOf(old);
      return { start, end: start + old.length, text: words, label: '' };
    }),
  )
    .map(({ kind, text: words }) => (kind === 'same' ? words : kind === 'old' ? `[-${words}-]` : `[+${words}+]`))
    .join('');

describe('a post before and after its fixes', () => {
  test('shows what goes and what comes', () => {
    expect(shown('Te ir virszemes ūdensobjekts.', ['virszemes ūdensobjekts', 'ezers'])).toBe(
      'Te ir [-virszemes ūdensobjekts-][+ezers+].',
    );
  });

  test('never cuts a word', () => {
    expect(shown('Informējam, ka tilts slēgts.', ['Informējam, ka t', 'T'])).toBe(
      '[-Informējam, ka tilts-][+Tilts+] slēgts.',
    );
  });

  test('keeps so much around a change that its place is known, and no more', () => {
    const far = 'vārds '.repeat(40);
    const seen = shown(`${far}te ${far}`, ['te', 'tur']);
    expect(seen).toContain('[-te-][+tur+]');
    expect(seen.length).toBeLessThan(120);
    expect(seen.match(/…/g)?.length).toBe(2);
  });

  test('shows an insertion as nothing but what comes', () => {
    expect(changesIn('Labrīt', [{ start: 6, end: 6, text: '!', label: '' }]).map(({ kind }) => kind)).toEqual([
      'same',
      'new',
    ]);
  });

  test('every fix is in it, whatever the text', () => {
    const fix = fc.record({ start: fc.nat(60), length: fc.nat(9), text: fc.string({ maxLength: 8 }) });
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.array(fix, { maxLength: 4 }), (text, given) => {
        const fixes = withoutOverlap(
          given.map(({ start, length, text: words }) => {
            const from = Math.min(start, text.length);
            return { start: from, end: Math.min(from + length, text.length), text: words, label: '' };
          }),
        );
        const comes = changesIn(text, fixes).filter(({ kind }) => kind === 'new');
        expect(comes.length).toBeGreaterThanOrEqual(fixes.filter((one) => one.text !== '').length);
      }),
    );
  });
});
