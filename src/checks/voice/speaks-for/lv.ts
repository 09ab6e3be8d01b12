import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Iestādes vārdā no privāta konta',
  message: () => 'Privātā kontā skan iestādes balss.',
  why: () => 'Iestādes lēmumus un paziņojumus dara zināmus iestādes kontā; atruna par personīgu viedokli te nelīdz.',
  example: {
    bad: 'Mūsu aģentūra no pirmdienas slēgs trīs peldvietas.',
    good: 'Ezeru un upju aģentūra paziņojusi, ka no pirmdienas slēgs trīs peldvietas: ezeriunupes.gov.lv/peldvietas',
  },
};
