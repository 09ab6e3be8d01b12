import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Nav pilnvarojuma',
  message: () => 'Šajā kontā jums nav pilnvarojuma runāt iestādes vārdā.',
  why: () => 'Iestādes vārdā runā tās vadītājs vai pilnvarota persona.',
  example: {
    bad: 'Darbinieks iestādes kontā: «Slēdzam peldvietu pie tilta.»',
    good: 'To pašu iestādes kontā publicē pilnvarota persona.',
  },
};
