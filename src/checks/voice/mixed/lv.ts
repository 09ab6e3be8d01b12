import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: '«Es» un «mēs» vienā ierakstā',
  message: () => 'Vienā ierakstā skan gan «es», gan iestādes «mēs».',
  why: () => 'Lasītājs nesapratīs, ko saka cilvēks un ko saka iestāde: vienam ierakstam pietiek ar vienu balsi.',
  example: {
    bad: 'Pagarinājām pieteikšanos līdz piektdienai. Es šonedēļ būšu atvaļinājumā.',
    good: 'Pagarinājām pieteikšanos līdz piektdienai. Jautājumus sūtiet uz info@ezeriunupes.gov.lv.',
  },
};
