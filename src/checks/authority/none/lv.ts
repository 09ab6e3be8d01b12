import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Nav pilnvarojuma',
  message: () => 'Šajā kontā jums nav pilnvarojuma runāt iestādes vārdā.',
  why: () => 'Iestādes vārdā runā tās vadītājs vai pilnvarota persona.',
  example: {
    bad: 'Rīt peldvieta pie tilta būs slēgta.',
    good: 'Rīt peldvieta pie tilta būs slēgta.',
    when: {
      bad: 'Darbinieks bez pilnvarojuma iestādes kontā',
      good: 'Pilnvarota persona iestādes kontā',
    },
  },
};
