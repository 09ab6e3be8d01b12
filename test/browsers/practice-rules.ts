import { PRACTICE } from '../../src/policy/examples/practice.ts';
import type { Rules } from '../../src/policy/file/rules.ts';

/** The practice rules without their days: a browser has the real clock, and these tests must hold in any year. */
export const RULES: Rules = {
  ...PRACTICE.rules,
  expires: undefined,
  language: {
    ...PRACTICE.rules.language,
    // A plain word that is longer than the one it stands for: not every field has room for it.
    glossary: [
      ...(PRACTICE.rules.language?.glossary ?? []),
      { lang: 'lv', avoid: 'akvatorija', use: 'ūdens ezerā vai upē' },
    ],
  },
  quietPeriods: [],
  people: PRACTICE.rules.people?.map((person) =>
    person.id === PRACTICE.authorized ? { ...person, from: undefined, until: undefined } : person,
  ),
};
