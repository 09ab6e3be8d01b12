import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: 'Another topic',
  message: ({ topics, count }) =>
    count === '1'
      ? `Your authorisation does not cover the topic ${topics}.`
      : `Your authorisation does not cover the topics ${topics}.`,
  why: () => 'The head, or a person authorised for this topic, speaks on it for the institution.',
  example: {
    bad: 'The tender for the new footbridge opens tomorrow.',
    good: 'The water at the bathing site is clean.',
    when: {
      bad: 'The bathing-site expert on the institution’s account',
      good: 'The bathing-site expert on the institution’s account',
    },
  },
};
