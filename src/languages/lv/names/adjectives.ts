import { forms, type Word } from './cases.ts';

/**
 * Definite endings of an adjective or participle before its noun: "Nacionālais veselības dienests", "Augstākā tiesa",
 * "Nacionālie bruņotie spēki". By gender and number of the noun; "-ais" after "-ēj-" and "-oš-" is shorter in the
 * dative and locative ("vecākajam", but "darbojošam" is indefinite, so only the long ones stand here).
 */
const DEFINITE: readonly { ending: string; row: string; gender: Word['gender']; plural: boolean }[] = [
  { ending: 'ais', row: 'ais ā ajam/am o ajā/ā ais/o', gender: 'masculine', plural: false },
  { ending: 'ā', row: 'ā ās ajai/ai o ajā/ā ā/o', gender: 'feminine', plural: false },
  { ending: 'ie', row: 'ie o ajiem/iem os ajos/os ie', gender: 'masculine', plural: true },
  { ending: 'ās', row: 'ās o ajām/ām ās ajās/ās ās', gender: 'feminine', plural: true },
];

/** Forms of an adjective that agrees with this noun; `undefined` where the word is a fixed genitive or something else. */
export function declineAdjective(word: string, noun: Word): Word | undefined {
  const type = DEFINITE.find(
    ({ ending, gender, plural }) => word.endsWith(ending) && gender === noun.gender && plural === noun.plural,
  );
  if (!type || word.length - type.ending.length < 3) return undefined;
  const stem = word.slice(0, -type.ending.length);
  return { forms: forms(stem, type.row), gender: type.gender, plural: type.plural };
}
