import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Personīgs viedoklis iestādes kontā',
  message: () => 'Iestādes kontā skan personīgs viedoklis.',
  why: ({ words }) =>
    `«${words}» te var tikt citēts kā iestādes nostāja; pārrakstiet iestādes vārdā vai publicējiet savā kontā.`,
  example: {
    bad: 'Es domāju, ka jaunā maksa ir netaisna.',
    good: 'Jauno maksu vērtējam kopā ar pašvaldībām; savu viedokli atsūtiet līdz 15. martam.',
  },
};
