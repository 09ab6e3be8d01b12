import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: 'About your own institution without a disclaimer',
  message: () => 'The post is about your institution and does not say that the view is your own.',
  why: () => 'Readers know where you work, and your words may be quoted as the institution’s position.',
  fix: () => 'Add the disclaimer',
  example: {
    bad: 'The Lakes and Rivers Agency has come up with another pointless form.',
    good: 'I find the new form of the Lakes and Rivers Agency unnecessary. Views are my own.',
  },
};
