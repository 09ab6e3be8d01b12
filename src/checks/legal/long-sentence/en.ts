import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: 'Long sentence',
  message: ({ words = '' }) => `The sentence is long: ${words} words, many of them long ones.`,
  why: () => 'On a phone the beginning is forgotten before the end is read. Cut it into two or three.',
  example: {
    bad: 'Together with researchers and municipalities we have collected comparable information about the largest lakes in Latvia so that residents, businesses and visitors can understand how water quality, fisheries and opportunities for sustainable tourism have developed throughout the country during recent years.',
    good: 'Together with researchers we have collected data about the largest lakes in Latvia. You can now compare their water, their fish and what they offer to visitors.',
  },
};
