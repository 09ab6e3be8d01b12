import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: 'The institution’s decision as “I”',
  message: () => 'A decision of the institution sounds like the decision of one person.',
  why: () =>
    'On an office holder’s account it has to be clear what the person decides and what the institution decides.',
  example: {
    bad: 'I will grant 200,000 euros for cleaning lakes.',
    good: 'The agency will grant 200,000 euros for cleaning lakes; I signed the order today.',
  },
};
