import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: 'Topic not clear',
  message: () => 'Which topic is this post about?',
  why: ({ topics }) =>
    topics
      ? `Your authorisation covers certain topics only: ${topics}.`
      : 'Your authorisation covers certain topics only.',
  example: {
    bad: 'We are here tomorrow from nine.',
    good: 'Tomorrow we are at the bathing site from nine.',
    when: {
      bad: 'The bathing-site expert on the institution’s account',
      good: 'The bathing-site expert on the institution’s account',
    },
  },
};
