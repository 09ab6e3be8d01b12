import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: 'Writer not known',
  message: () => 'It is not known who is writing on this institution account.',
  why: () => 'Only the head or an authorised person speaks in the institution’s name, so please say who you are.',
  example: {
    bad: 'The water by the bridge is clean.',
    good: 'The water by the bridge is clean.',
    when: {
      bad: 'The settings do not say who writes',
      good: 'The settings name you in the institution’s list',
    },
  },
};
