import type { Cases } from '../../contract.ts';

export const cases: Cases = {
  lv: {
    flags: [
      'Dambis izturēs jebkurus plūdus, gulējiet mierīgi.',
      'Pēc remonta upe vairs neizies no krastiem, mēbeles var nest atpakaļ pagrabā.',
    ],
    allows: [
      'No marta atļauju var prasīt arī tiešsaistē; ja dokumenti ir kārtībā, to izsniedz piecās darba dienās.',
      'Ūdeni no šīs akas dzert nedrīkst, līdz saņemsim analīzes.',
      'Valdība šodien atbalstīja grozījumus; par tiem vēl lems Saeima.',
      'Katram ir tiesības uzzināt, kas notiek viņa ezerā.',
    ],
  },
  en: {
    flags: ['Old permits can go straight into the bin.', 'Hand in the form and the money is yours by Friday.'],
    allows: [
      'From March you can also apply online; where the papers are in order, the permit is issued within five working days.',
      'The committee discussed the plan today; the council will vote on it in June.',
      'Everyone is welcome at the open day on Saturday.',
    ],
  },
};
