import type { CheckText } from '../../check.ts';

export const text: CheckText = {
  title: 'Authorization expired',
  message: ({ until }) => `The authorization to speak for the institution was valid until ${until}.`,
  why: ({ basis }) =>
    basis
      ? `The authorization (${basis}) has run out; speaking for the institution takes a new one.`
      : 'The authorization has run out; speaking for the institution takes a new one.',
  example: {
    bad: 'A post for the institution the day after the authorization ended.',
    good: 'A post on the last day of the authorization, or with a new one.',
  },
};
