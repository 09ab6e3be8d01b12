import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: 'Long sentence',
  message: ({ words = '' }) => `The sentence is long: ${words} words, many of them long ones.`,
  why: () => 'On a phone the beginning is forgotten before the end is read. Cut it into two or three.',
  example: {
    bad: 'One sentence that holds the reason, the date and every condition.',
    good: 'The news first. Then the date. The conditions one by one.',
  },
};
