import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: 'No doer',
  message: ({ found = '' }) => `It is not said who does it: “${found}”.`,
  why: () => 'Where much “is done”, nobody is seen to answer for it. Name the doer: “we review”.',
  example: {
    bad: 'Applications are reviewed in May. Fees are calculated by the office. Permits are issued in June.',
    good: 'We review applications in May and calculate the fee. You get your permit in June.',
  },
};
