import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: 'No authorisation',
  message: () => 'You are not authorised to speak for the institution from this account.',
  why: () => 'Only the head or an authorised person speaks in the institution’s name.',
  example: {
    bad: 'The bathing site by the bridge is closed tomorrow.',
    good: 'The bathing site by the bridge is closed tomorrow.',
    when: {
      bad: 'An employee without authorisation on the institution’s account',
      good: 'An authorised person on the institution’s account',
    },
  },
};
