import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: 'Figure or claim without a source',
  message: ({ kind }) =>
    kind === 'authority' ? 'It does not say who claims this, and where.' : 'A figure without a date or a source.',
  why: ({ kind }) =>
    kind === 'authority'
      ? 'Readers cannot check the claim. Name who said it and where, or add a link.'
      : 'Amounts and rates change, and readers cannot check whether this one holds. Say from which date, or add a link.',
  example: { bad: 'The benefit is 500 euros.', good: 'From 1 January the benefit is 500 euros: [link]' },
};
