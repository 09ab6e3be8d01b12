import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: '«Es» iestādes kontā',
  message: () => 'Iestādes kontā runā «es», bet nav teikts, kas tas ir.',
  why: () => 'Lasītājs nezinās, kurš runā: rakstiet «mēs», nosauciet autoru vai lieciet viņa teikto pēdiņās.',
  fix: () => 'Rakstīt iestādes vārdā',
  example: {
    bad: 'Vakar biju pie Usmas ezera un redzēju trīs ūdrus.',
    good: '«Vakar pie Usmas ezera redzēju trīs ūdrus,» stāsta mūsu ihtioloģe Anna Kalniņa.',
  },
};
