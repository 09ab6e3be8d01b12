import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: 'Authorisation not yet valid',
  message: ({ since }) => `The authorisation to speak for the institution is valid only from ${since}.`,
  why: ({ basis }) =>
    basis
      ? `Until then others speak for the institution; the authorisation rests on ${basis}.`
      : 'Until then the head or another authorised person speaks for the institution.',
  example: {
    bad: 'The water by the bridge is clean.',
    good: 'The water by the bridge is clean.',
    when: {
      bad: 'The day before the authorisation begins',
      good: 'On the first day of the authorisation',
    },
  },
};
