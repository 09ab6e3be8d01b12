import { expect, test } from 'vitest';
import { firstWords, wholeText } from '../../../src/ui/pages/drafts/first-words.ts';

test('a short text is shown as it is, on one line', () => {
  expect(firstWords('Labrīt!\n\nEzers ir rāms.')).toBe('Labrīt! Ezers ir rāms.');
});

test('a long text is cut between words', () => {
  expect(firstWords('Sestdien kopjam Burtnieku ezera krastu', 20)).toBe('Sestdien kopjam …');
  expect(firstWords('Sestdien kopjam ezeru', 15)).toBe('Sestdien kopjam …');
});

test('a word without end is cut in itself, never through an emoji', () => {
  expect(firstWords('🌊'.repeat(20), 5)).toBe(`${'🌊'.repeat(5)} …`);
});

test('the posts of a thread are copied one after another', () => {
  expect(wholeText(['Pirmais.', 'Otrais.'])).toBe('Pirmais.\n\nOtrais.');
});
