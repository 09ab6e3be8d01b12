import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: 'The whole post is oversimplified',
  message: () => 'The post as a whole is so simple that it may mislead.',
  why: () =>
    'Readers will take in the promise, but not its conditions. The middle path: plain words, and for whom, when and where to read more.',
  example: {
    bad: 'Yay, free money for everyone! Nothing to do!',
    good: 'From 1 December, families with a low income can apply for the heating benefit: [link]',
  },
};
