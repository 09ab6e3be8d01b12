import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Nav darītāja',
  message: ({ found = '' }) => `Nav pateikts, kurš to dara: «${found}».`,
  why: () => 'Ja daudz kas «tiek darīts», lasītājs nezina, kurš atbild. Nosauciet darītāju: «mēs izskatām».',
  example: {
    bad: 'Iesniegumi tiek izskatīti, un atbildes tiks nosūtītas.',
    good: 'Iesniegumus izskatām un atbildes nosūtīsim piektdien.',
  },
};
