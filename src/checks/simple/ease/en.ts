import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: 'Made to look too easy',
  message: () => 'This sounds easier than it will be for many.',
  why: () => 'Whoever needs a signature, documents or time may get stuck halfway. Name the steps, or add a link.',
  example: {
    bad: "Simply fill in the form and that's it, the benefit is yours.",
    good: 'You can fill in the form with an eSignature or at the office, bring your passport: [link]',
  },
};
