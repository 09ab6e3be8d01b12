import type { CheckText } from '../../check.ts';

export const lv: CheckText = {
  title: '«Es» un «mēs» vienā ierakstā',
  message: () => 'Vienā ierakstā skan gan «es», gan iestādes «mēs».',
  why: () => 'Lasītājs nezinās, kas ir cilvēka un kas iestādes teiktais; vienam ierakstam viena balss.',
  example: {
    bad: 'Pagarinājām pieteikšanos līdz piektdienai. Es šonedēļ būšu atvaļinājumā.',
    good: 'Pagarinājām pieteikšanos līdz piektdienai. Jautājumus sūtiet uz info@ezeriunupes.gov.lv.',
  },
};
