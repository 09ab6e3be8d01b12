import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: 'Chain of nouns',
  message: ({ found = '' }) => `What is done is hidden in nouns: “${found}”.`,
  why: () => 'Nouns hung on nouns must be read twice. A verb says who does what.',
  example: {
    bad: 'The extension of the validity of permits is under way.',
    good: 'We are extending permits.',
  },
};
