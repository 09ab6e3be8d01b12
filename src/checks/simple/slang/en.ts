import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: 'Slang on a serious matter',
  message: ({ word, kind }) =>
    kind === 'childish' ? `“${word}” for money or a duty sounds childish.` : `“${word}” sounds too loose for this.`,
  why: () =>
    'This is about people’s money, duties, health or safety, and such a tone may keep readers from taking it seriously.',
  fix: ({ plain }) => `Write “${plain}”`,
  example: {
    bad: 'Yay, free money for everyone!',
    good: 'From 1 December, seniors too can apply for the heating benefit: [link]',
  },
};
