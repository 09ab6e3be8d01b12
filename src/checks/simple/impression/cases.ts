import type { Cases } from '../../contract.ts';

export const cases: Cases = {
  lv: {
    flags: [
      'Dambis izturēs jebkurus plūdus, gulējiet mierīgi.',
      'Pēc remonta upe vairs neizies no krastiem, mēbeles var nest atpakaļ pagrabā.',
    ],
    allows: [
      'Dzeramais ūdens Cēsīs ir pārbaudīts un drošs.',
      'Neviens vairs nevar iedomāties pilsētu bez šī parka.',
      'Rīt krāsosim solus un pļausim zāli pie ezera. Tas arī viss!',
      'Laipas dēļi ir nomainīti pret jauniem. Darīts!',
      'Ministre atnāca ar velosipēdu, tātad mums jāmeklē statīvs.',
      'Jautājiet mūsu speciālistiem par laivām.',
      'No marta atļauju var prasīt arī tiešsaistē; ja dokumenti ir kārtībā, to izsniedz piecās darba dienās.',
      'Ūdeni no šīs akas dzert nedrīkst, līdz saņemsim analīzes.',
      'Valdība šodien atbalstīja grozījumus; par tiem vēl lems Saeima.',
      'Katram ir tiesības uzzināt, kas notiek viņa ezerā.',
    ],
  },
  en: {
    flags: ['Old permits can go straight into the bin.', 'Hand in the form and the money is yours by Friday.'],
    allows: [
      'The road works on Mill Street end today.',
      'The lake is calm this morning, and the boats are out.',
      'Nobody can see any stars in the city.',
      'From March you can also apply online; where the papers are in order, the permit is issued within five working days.',
      'The committee discussed the plan today; the council will vote on it in June.',
      'Everyone is welcome at the open day on Saturday.',
    ],
  },
};
