import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Ieraksts kā likums',
  message: () => 'Viss ieraksts lasās kā likuma teksts.',
  why: () =>
    'Sausa un sarežģīta valoda atbaida. Pastāstiet, kas notiek, kam tas svarīgi un kas jādara, bet atsauces lieciet saitē.',
  example: {
    bad: 'Pamatojoties uz noteikumiem Nr. 1, tiek veikta iesniegumu izskatīšana noteiktajā kārtībā.',
    good: 'Jūsu iesniegumu esam saņēmuši. Atbildēsim līdz piektdienai.',
  },
};
