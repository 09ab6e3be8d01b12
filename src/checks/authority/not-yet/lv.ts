import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Pilnvarojums vēl nav spēkā',
  message: ({ since }) => `Pilnvarojums runāt iestādes vārdā ir spēkā tikai no ${since}.`,
  why: ({ basis }) =>
    basis
      ? `Līdz tam iestādes vārdā runā citi; pilnvarojuma pamats: ${basis}.`
      : 'Līdz tam iestādes vārdā runā vadītājs vai cita pilnvarota persona.',
  example: {
    bad: 'Ūdens peldvietā pie tilta ir tīrs.',
    good: 'Ūdens peldvietā pie tilta ir tīrs.',
    when: {
      bad: 'Dienu pirms pilnvarojuma sākuma',
      good: 'Pilnvarojuma pirmajā dienā',
    },
  },
};
