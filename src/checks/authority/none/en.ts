import type { CheckText } from '../../check.ts';

export const text: CheckText = {
  title: 'No authorization',
  message: () => 'You are not authorized to speak for the institution from this account.',
  why: () => 'Only the head or an authorized person speaks in the institution’s name.',
  example: {
    bad: 'An employee on the institution’s account: “We are closing the bathing site by the bridge.”',
    good: 'An authorized person publishes the same text on the institution’s account.',
  },
};
