import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: 'Ban or duty without grounds',
  message: ({ kind }) =>
    kind === 'duty'
      ? 'It does not say who has to do this and when.'
      : 'It does not say to whom, where and when this is forbidden.',
  why: ({ kind }) =>
    kind === 'duty'
      ? 'Readers cannot tell whether it means them and from when. Say for whom and when, and link the rules.'
      : 'Readers cannot tell what exactly they may not do and on what it rests. Say for whom, where and until when, or add a link.',
  example: {
    bad: 'Now everyone has to pay a fine.',
    good: 'From 1 May, leaving a car in the dunes can be fined: [link]',
  },
};
