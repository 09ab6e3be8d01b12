import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: 'No authorisation',
  message: () => 'You are not authorised to speak for the institution from this account.',
  why: () => 'Only the head or an authorised person speaks in the institution’s name.',
  example: {
    bad: 'An employee on the institution’s account: “We are closing the bathing site by the bridge.”',
    good: 'An authorised person publishes the same text on the institution’s account.',
  },
};
