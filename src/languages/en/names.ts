import { tokenize } from '../../engine/tokens.ts';

/**
 * Phrase patterns (see `phrases.ts` of the engine) that match an English name: with or without "the" before it, with
 * "and" or "&", and in the possessive ("the Forest and Park Authority's"). A name in capitals is for the caller to
 * compare in case.
 * @param name as written
 * @returns one pattern; none for an empty name
 */
export function nameForms(name: string): string[] {
  const words = tokenize(name.normalize('NFC')).map(({ lower }) => lower);
  if (words.length > 1 && words[0] === 'the') words.shift();
  const last = words.pop();
  if (last === undefined) return [];
  const before = words.map((word) => {
    if (word === 'and' || word === '&') return 'and|&';
    return word === '.' ? '.?' : word;
  });
  const possessive = /^\p{L}/u.test(last) ? `${last}|${last}'s|${last}’s` : last;
  return [[...before, possessive].join(' ')];
}
