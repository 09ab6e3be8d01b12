import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: 'Authorisation expired',
  message: ({ until }) => `The authorisation to speak for the institution was valid until ${until}.`,
  why: ({ basis }) =>
    basis
      ? `The authorisation (${basis}) has run out; speaking for the institution takes a new one.`
      : 'The authorisation has run out; speaking for the institution takes a new one.',
  example: {
    bad: 'The water by the bridge is clean.',
    good: 'The water by the bridge is clean.',
    when: {
      bad: 'The day after the authorisation ended',
      good: 'On the last day of the authorisation',
    },
  },
};
