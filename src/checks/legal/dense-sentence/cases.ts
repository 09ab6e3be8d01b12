import type { Cases } from '../../contract.ts';

export const cases: Cases = {
  lv: {
    flags: [
      'Saskaņā ar noteikumiem tiek veikta iesniegumu izskatīšana noteiktajā kārtībā.',
      'Laivu īpašniekiem ir pienākums nodrošināt peldlīdzekļu reģistrācijas veikšanu normatīvajos aktos noteiktajā kārtībā.',
      'Persona iesniedz pieprasījumu, kurā norādīta informācija par atļaujas izsniegšanas nosacījumu izpildi.',
      'Iestāde piešķir atļauju, ja pieprasījumā norādītā informācija atbilst prasībām un apstiprinātajiem nosacījumiem.',
    ],
    allows: [
      'Ja esat saņēmuši lēmumu un tam nepiekrītat, rakstiet mums: paskaidrosim un palīdzēsim.',
      'Beidzot! Ministrija piektdien atsūtīja saskaņošanai noteikumus par laivu piestātnēm. Paldies visiem, kas rakstīja.',
      'Ja nodevu nomaksājat līdz norādītajam termiņam, nokavējuma naudu neprasa neviens: to nosaka līgums un likums.',
      'Iesniegumu var iesniegt klātienē vai elektroniski.',
      'Līdz 30. novembrim var pieteikties atbalstam māju siltināšanai, nosacījumi mājaslapā.',
      'Jūsu iesniegumā norādītajā termiņā izskatīsim pieprasījumu un izsniegsim atļauju.',
      'Kādi noteikumi nosaka, kurai iestādei jāizskata pieteikums par atļaujas izsniegšanu?',
      'Policija aizturēja divus vīriešus, kas tiek turēti aizdomās par zādzību.',
    ],
  },
  en: {
    flags: [
      'The aforementioned application shall be submitted in accordance with the prescribed procedure.',
      'Pursuant to the regulatory enactments, persons shall ensure compliance with the conditions of the permit.',
      'Decisions on permits are determined by the competent authorities subject to the requirements specified in the regulations.',
    ],
    allows: [
      'Send us the application by Friday and we will issue the permit.',
      'Applications for permits are open until 30 November.',
      'What conditions does the permit specify, and which authority issued the decision?',
      'Police issued 40 fines over the weekend.',
    ],
  },
};
