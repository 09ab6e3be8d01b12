import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: 'In the institution’s name from a private account',
  message: () => 'A private account speaks with the institution’s voice.',
  why: () =>
    'Decisions and notices of the institution are made known on its own account; a disclaimer does not change that.',
  example: {
    bad: 'Our agency will close three bathing sites from Monday.',
    good: 'The Lakes and Rivers Agency has announced that three bathing sites close on Monday: ezeriunupes.gov.lv/en',
  },
};
