import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Viss ieraksts ir pārāk vienkāršots',
  message: () => 'Viss ieraksts ir vienkāršots tik ļoti, ka var maldināt.',
  why: () =>
    'Lasītājs sapratīs solījumu, bet ne nosacījumus. Vidusceļš: vienkārši vārdi, un klāt – kam, kad un kur par to lasīt.',
  example: {
    bad: 'Jēj, naudiņa visiem! Nekas nav jādara!',
    good: 'Apkures pabalstam no 1. decembra var pieteikties ģimenes ar zemiem ienākumiem: [saite]',
  },
};
