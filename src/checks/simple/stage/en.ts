import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: 'Stage of the decision',
  message: ({ kind }) =>
    kind === 'early'
      ? 'The decision sounds final, but is not taken yet.'
      : 'It does not say at which stage the decision is.',
  why: ({ kind }) =>
    kind === 'early'
      ? 'A bill that is supported, or a first reading, neither abolishes nor grants anything yet. Say what is decided and what is still to be decided.'
      : 'Readers may think it is in force already. Add the date from which it holds, or a link to the decision.',
  example: {
    bad: 'The government abolished the tax.',
    good: 'The government backed a bill to abolish the tax. Parliament still has to vote.',
  },
};
