import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Tēma nav skaidra',
  message: () => 'Par kuru tēmu ir šis ieraksts?',
  why: ({ topics }) =>
    topics
      ? `Jūsu pilnvarojums attiecas tikai uz noteiktām tēmām: ${topics}.`
      : 'Jūsu pilnvarojums attiecas tikai uz noteiktām tēmām.',
  example: {
    bad: 'Rīt būsim klāt no deviņiem.',
    good: 'Rīt būsim peldvietā no deviņiem.',
    when: {
      bad: 'Peldvietu speciālists iestādes kontā',
      good: 'Peldvietu speciālists iestādes kontā',
    },
  },
};
