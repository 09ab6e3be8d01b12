import { expect, test } from 'vitest';
import { clauseAt } from '../../../src/checks/voice/clauses.ts';
import { readPost } from '../../../src/languages/index.ts';

const LINKS = new Set(['bet', 'jo']);

/** The clause of a text in which a word stands. */
function clauseOf(text: string, word: string): string | undefined {
  const clause = clauseAt(readPost(text, 'lv'), text.indexOf(word), LINKS);
  return clause && text.slice(clause.start, clause.end);
}

test.each<[string, string, string]>([
  ['Diena bija gara, ezers bija tīrs.', 'ezers', 'ezers bija tīrs.'],
  ['Diena bija gara, ezers bija tīrs.', 'gara', 'Diena bija gara,'],
  ['Ezers – tīrs un auksts.', 'auksts', 'tīrs un auksts.'],
  ['Ezers bija tīrs bet auksts.', 'auksts', 'bet auksts.'],
  ['Līst. Ezers bija tīrs.', 'tīrs', 'Ezers bija tīrs.'],
])('in "%s" the clause of "%s" is "%s"', (text, word, clause) => expect(clauseOf(text, word)).toBe(clause));

test('outside the text there is none', () => {
  expect(clauseAt(readPost('Ezers.', 'lv'), 100, LINKS)).toBeUndefined();
  expect(clauseAt(readPost('', 'lv'), 0, LINKS)).toBeUndefined();
});
