import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: '“I” on the institution’s account',
  message: () => 'Somebody speaks as “I” on the institution’s account and does not say who.',
  why: () => 'Readers cannot tell who is speaking: write “we”, name the author or put their words in quotation marks.',
  fix: () => 'Write in the institution’s name',
  example: {
    bad: 'Yesterday I was at Lake Usma and saw three otters.',
    good: '“I saw three otters at Lake Usma yesterday,” says our ichthyologist Anna Kalniņa.',
  },
};
