import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Nav zināms, kas raksta',
  message: () => 'Nav zināms, kas raksta šajā iestādes kontā.',
  why: () => 'Iestādes vārdā runā tās vadītājs vai pilnvarota persona, tāpēc norādiet, kas esat.',
  example: {
    bad: 'Ieraksts iestādes kontā, bet iestatījumos nav norādīts, kas to raksta.',
    good: 'Iestatījumos izvēlēts savs vārds iestādes sarakstā.',
  },
};
