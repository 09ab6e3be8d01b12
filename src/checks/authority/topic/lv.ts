import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Cita tēma',
  message: ({ topics, count }) =>
    count === '1' ? `Jūsu pilnvarojums neaptver tēmu ${topics}.` : `Jūsu pilnvarojums neaptver tēmas ${topics}.`,
  why: () => 'Par to iestādes vārdā runā vadītājs vai persona, kas pilnvarota šai tēmai.',
  example: {
    bad: 'Peldvietu speciālists iestādes kontā: «Izsludinām iepirkumu.»',
    good: 'Peldvietu speciālists iestādes kontā: «Peldvietā ūdens ir tīrs.»',
  },
};
