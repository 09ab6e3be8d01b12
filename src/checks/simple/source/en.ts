import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: 'Topic without a source',
  message: ({ topic }) => `The institution’s rules ask for a link to the source on “${topic}”.`,
  why: () => 'Readers must be able to check what it rests on. Add a link.',
  example: {
    bad: 'The rules of fishing in our lakes are changing.',
    good: 'The rules of fishing in our lakes are changing: ezeriunupes.gov.lv/licences',
  },
};
