import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Cita tēma',
  message: ({ topics, count }) =>
    count === '1' ? `Jūsu pilnvarojums neaptver tēmu ${topics}.` : `Jūsu pilnvarojums neaptver tēmas ${topics}.`,
  why: () => 'Par to iestādes vārdā runā vadītājs vai persona, kas pilnvarota šai tēmai.',
  example: {
    bad: 'Rīt sākas iepirkums par jauno laipu.',
    good: 'Ūdens peldvietā pie tilta ir tīrs.',
    when: {
      bad: 'Peldvietu speciālists iestādes kontā',
      good: 'Peldvietu speciālists iestādes kontā',
    },
  },
};
