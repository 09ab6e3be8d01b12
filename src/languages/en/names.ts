const WORDS = /[\p{L}\p{M}\d]+(?:[-’'][\p{L}\p{M}\d]+)*|[^\s]/gu;

/** Phrase patterns that match an English name, also in the possessive; "the" before it changes nothing. */
export function nameForms(name: string): string[] {
  const words = (name.normalize('NFC').toLowerCase().match(WORDS) ?? []).filter(
    (word, at) => !(at === 0 && word === 'the'),
  );
  const last = words.at(-1);
  if (last === undefined) return [];
  return [[...words.slice(0, -1), `${last}|${last}'s|${last}’s`].join(' ')];
}
