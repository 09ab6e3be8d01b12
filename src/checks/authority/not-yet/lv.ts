import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Pilnvarojums vēl nav spēkā',
  message: ({ since }) => `Pilnvarojums runāt iestādes vārdā ir spēkā tikai no ${since}.`,
  why: ({ basis }) =>
    basis
      ? `Līdz tam iestādes vārdā runā citi; pilnvarojuma pamats: ${basis}.`
      : 'Līdz tam iestādes vārdā runā vadītājs vai cita pilnvarota persona.',
  example: {
    bad: 'Iestādes ieraksts dienu pirms pilnvarojuma sākuma.',
    good: 'Ieraksts pilnvarojuma pirmajā dienā.',
  },
};
