import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: 'Institution’s rules out of date',
  message: ({ until }) => `The institution’s rules were valid until ${until}.`,
  why: ({ grace }) =>
    grace
      ? `They still work until ${grace}; ask your communicator for new ones.`
      : 'Authorisations in them may be out of date, so they only raise a question now; new rules are needed.',
  example: {
    bad: 'The water by the bridge is clean.',
    good: 'The water by the bridge is clean.',
    when: {
      bad: 'After the last day of the institution’s rules',
      good: 'While the institution’s rules are in force',
    },
  },
};
