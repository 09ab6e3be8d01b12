import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: 'No doer',
  message: ({ found = '' }) => `It is not said who does it: “${found}”.`,
  why: () => 'Where much “is done”, nobody is seen to answer for it. Name the doer: “we review”.',
  example: {
    bad: 'Applications are reviewed and replies are issued.',
    good: 'We review applications and will reply on Friday.',
  },
};
