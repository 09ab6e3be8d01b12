import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: 'Personal opinion on the institution’s account',
  message: () => 'A personal opinion can be heard on the institution’s account.',
  why: ({ words }) =>
    `“${words}” may be quoted here as the institution’s position; write it in the institution’s name or on your own account.`,
  example: {
    bad: 'I think the new fee is unfair.',
    good: 'We are reviewing the new fee together with the municipalities; send us your view by 15 March.',
  },
};
