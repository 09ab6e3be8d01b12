import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Nav zināms, kas raksta',
  message: () => 'Nav zināms, kas raksta šajā iestādes kontā.',
  why: () => 'Iestādes vārdā runā tās vadītājs vai pilnvarota persona, tāpēc norādiet, kas esat.',
  example: {
    bad: 'Ūdens peldvietā pie tilta ir tīrs.',
    good: 'Ūdens peldvietā pie tilta ir tīrs.',
    when: {
      bad: 'Iestatījumos nav norādīts, kas raksta',
      good: 'Iestatījumos izvēlēts savs vārds iestādes sarakstā',
    },
  },
};
