import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: 'Another topic',
  message: ({ topics, count }) =>
    count === '1'
      ? `Your authorisation does not cover the topic ${topics}.`
      : `Your authorisation does not cover the topics ${topics}.`,
  why: () => 'The head, or a person authorised for this topic, speaks on it for the institution.',
  example: {
    bad: 'The bathing-site expert on the institution’s account: “We are opening a procurement.”',
    good: 'The bathing-site expert on the institution’s account: “The water at the bathing site is clean.”',
  },
};
