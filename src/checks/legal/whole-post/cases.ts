import type { Cases } from '../../contract.ts';

export const cases: Cases = {
  lv: {
    flags: [
      'Pamatojoties uz Ministru kabineta noteikumiem Nr. 123, tiek veikta iesniegumu izskatīšana noteiktajā kārtībā. Iesniedzējiem ir pienākums nodrošināt attiecīgo dokumentu iesniegšanu.',
      'Saskaņā ar Zvejniecības likuma 13. panta otro daļu personām, kurām nav spēkā esošas atļaujas, tiek piemērota administratīvā atbildība normatīvajos aktos noteiktajā kārtībā.',
      'Pamatojoties uz iepriekš minēto un atbilstoši spēkā esošajiem normatīvajiem aktiem, iesniegums tiek atstāts bez izskatīšanas.',
      {
        account: 'x.com/@direktore_ezera',
        text: 'Ar šo paziņojam, ka atbilstoši rīkojumam Nr. 45 tiek uzsākta ūdenstilpnes nolaišana. Attiecīgās teritorijas īpašniekiem ir pienākums nodrošināt peldlīdzekļu pārvietošanu.',
      },
    ],
    allows: [
      'Rīt no plkst. 9.00 līdz 17.00 Upes ielā remontdarbu laikā būs slēgta viena josla. Lūdzam izvēlēties citu ceļu.',
      'Sakarā ar remontdarbiem 12. maijā no plkst. 10.00 līdz 14.00 Liepu ielā nebūs ūdens. Atvainojamies par neērtībām.',
      'Aicinām darbā vecāko ekspertu! Pienākumi: sagatavot atbildes uz iesniegumiem, sniegt konsultācijas, piedalīties darba grupās. CV sūtiet līdz 15. decembrim.',
      'Dzeltenais brīdinājums: naktī vietām migla, redzamība samazināsies līdz 200 metriem.',
      'Piedalies Muzeju naktī! Pasākuma laikā notiks radošās darbnīcas un ekskursijas gida pavadībā. Ieeja bez maksas.',
      'Valdība šodien atbalstīja grozījumus Zvejniecības likumā. Tos vēl skatīs Saeima. Kas mainās? Skaties infografikā.',
      'Labdien! Atgādinām, ka laivas jāreģistrē. Kārtību nosaka MK noteikumi Nr. 158. Reģistrācija notiek e-pakalpojumā. Tā maksā 7 eiro. Jautājumi? Rakstiet mums vai zvaniet.',
      'Līdz 30. novembrim var pieteikties atbalstam krastu sakopšanai. Nosacījumi un pieteikuma veidlapa mājaslapā.',
      'Jūsu iesniegumu saņēmām. Lēmumu pieņems komisija, atbildi sniegsim līdz piektdienai.',
      'Avīze raksta: «Pamatojoties uz Ministru kabineta noteikumiem Nr. 123, tiek veikta iesniegumu izskatīšana noteiktajā kārtībā.» Mēs sakām: izskatām jūsu iesniegumus.',
    ],
  },
  en: {
    flags: [
      'Pursuant to Section 13(2) of the Fisheries Act, persons not in possession of a valid permit shall be liable to an administrative penalty as prescribed by law.',
      'Notwithstanding the aforementioned provisions, the applicant shall furnish the requisite documentation prior to the commencement of works.',
      'In the event of non-compliance with the conditions set forth herein, the permit may be revoked forthwith. The competent authority shall be notified thereof.',
    ],
    allows: [
      'Road closed tomorrow between 9am and 5pm for repairs. Please use another route.',
      'We are hiring! You will draft replies, meet residents and work with a friendly team. Apply by 15 December.',
      'Orange wind warning for the coast tonight: gusts up to 25 m/s. Stay indoors.',
      'Applications are open until 30 November. Check whether you qualify on our website.',
      'Parliament adopted the Fisheries Act today. Here is what changes for you.',
      'Drivers are required to use winter tyres from 1 December. Police will check.',
      'Mandatory evacuation ordered for residents along Creek Road. Leave now.',
    ],
  },
};
