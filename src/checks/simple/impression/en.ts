import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: 'Overall impression: too simple',
  message: () =>
    'As a whole the post sounds simpler than things are: like a promise, a ban or a decision already made.',
  why: () =>
    'Readers will take it at its word; say for whom, from when and on what conditions. All the words count together here, the underlined ones most.',
  example: {
    bad: 'Old permits can go straight into the bin.',
    good: 'Old permits are valid until the date printed on them; after that you need a new one.',
  },
};
