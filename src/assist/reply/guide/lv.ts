import type { Situation } from '../situations.ts';

/** A line a piece of advice. */
export const GUIDE_LV: Record<Situation, string> = {
  question: `Atbildiet jau pirmajā teikumā, paskaidrojiet pēc tam.
Pievienojiet saiti vai pasakiet, kur vērsties.
Ja atbildi vēl nezināt, tā arī pasakiet un noskaidrojiet to pie speciālista.`,
  complaint: `Vispirms parādiet, ka sūdzība ir saprasta; ja kļūdījusies iestāde, atvainojieties.
Pasakiet, kas notiks tālāk un kurp vērsties.
Personas datus un lietas apstākļus komentāros neapspriediet.`,
  insult: `Neatbildiet ar to pašu un nevērtējiet rakstītāju.
Ja ziņā ir jautājums vai sūdzība, atbildiet tikai uz to; citādi drīkst neatbildēt.
Atbildi var citēt, tāpēc pirms publicēšanas izlasiet to vēlreiz.`,
  'false-claim': `Sāciet ar to, kā ir patiesībā, un norādiet avotu.
Nepatieso apgalvojumu neatkārtojiet.
Labojiet faktus, nenosodiet cilvēku.`,
  emergency: `Vispirms aiciniet zvanīt 112.
Ziņu tūlīt nododiet dienestam, kas var palīdzēt.
Rakstiet īsi un tikai to, kas ir pārbaudīts.`,
  thanks: `Pateicieties īsi un sirsnīgi.
Nododiet pateicību kolēģiem, kuri to pelnījuši.`,
};
