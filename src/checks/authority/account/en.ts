import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: 'Another account',
  message: ({ account, owner }) => {
    if (owner === undefined) return `Your authorisation does not cover the account ${account}.`;
    return owner
      ? `The account ${account} is registered to another person: ${owner}.`
      : `The account ${account} is registered to another person.`;
  },
  why: ({ owner }) =>
    owner === undefined
      ? 'The authorisation is for certain accounts; on others somebody else speaks for the institution.'
      : 'Readers will take it for the words of the account’s owner.',
  example: {
    bad: 'The water at the bathing site is clean.',
    good: 'The water at the bathing site is clean.',
    when: {
      bad: 'The bathing-site expert on the director’s account',
      good: 'The bathing-site expert on an account that the authorisation covers',
    },
  },
};
