import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: 'A post like law',
  message: () => 'The whole post reads like the text of a law.',
  why: () =>
    'Dry and complicated language repels. Say what happens, whom it concerns and what to do; put references into a link.',
  example: {
    bad: 'Pursuant to Regulation No. 1, the review of applications is carried out in the prescribed manner.',
    good: 'We have your application and will reply by Friday.',
  },
};
