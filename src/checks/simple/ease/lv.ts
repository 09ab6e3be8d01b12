import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Pārāk viegli',
  message: () => 'Kārtība izklausās vieglāka, nekā tā daudziem būs.',
  why: () =>
    'Kam vajadzīgs eParaksts, dokumenti vai laiks, tas var iestrēgt pusceļā. Nosauciet soļus vai pievienojiet saiti.',
  example: {
    bad: 'Vienkārši aizpildi iesniegumu un viss!',
    good: 'Iesniegumu var aizpildīt ar eParakstu vai klātienē, līdzi jāņem pase: [saite]',
  },
};
