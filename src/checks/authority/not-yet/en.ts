import type { CheckText } from '../../check.ts';

export const text: CheckText = {
  title: 'Authorization not yet valid',
  message: ({ since }) => `The authorization to speak for the institution is valid only from ${since}.`,
  why: ({ basis }) =>
    basis
      ? `Until then others speak for the institution; the authorization rests on ${basis}.`
      : 'Until then the head or another authorized person speaks for the institution.',
  example: {
    bad: 'A post for the institution the day before the authorization begins.',
    good: 'A post on the first day of the authorization.',
  },
};
