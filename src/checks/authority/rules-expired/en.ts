import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: 'Institution’s rules out of date',
  message: ({ until }) => `The institution’s rules were valid until ${until}.`,
  why: ({ grace }) =>
    grace
      ? `They still work until ${grace}; ask your communicator for new ones.`
      : 'Authorisations in them may be out of date, so they only raise a question now; new rules are needed.',
  example: {
    bad: 'A post after the last day of the institution’s rules.',
    good: 'A post once the new rules of the institution are in.',
  },
};
