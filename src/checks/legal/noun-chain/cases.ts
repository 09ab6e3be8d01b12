import type { Cases } from '../../contract.ts';

export const cases: Cases = {
  lv: {
    flags: [
      'Publicēta līguma slēgšanas tiesību izsoles noteikumu apstiprināšanas kārtība.',
      'Iesniegumu izskatīšanas termiņu pagarināšana notiek janvārī.',
      'Notiek atļauju izsniegšanas kārtības pārskatīšana.',
      'Turpinās krastu nostiprināšanas darbu plānošana.',
      'Sākta ezera tīrīšanas darbu veikšanas uzraudzība.',
      'Zvejas rīku izmantošanas noteikumu neievērošana maksās dārgi.',
      'Notiek atlauju izsniegsanas kartibas parskatisana.',
      'Projekta mērķis ir datu apstrādāšanas procesu pilnveidošana.',
    ],
    allows: [
      'Korupcijas novēršanas un apkarošanas birojs aizturēja trīs cilvēkus.',
      'Sabiedrisko pakalpojumu regulēšanas komisija apstiprināja tarifus.',
      'Bērniem peldēšanas apmācība bez maksas.',
      'Vēlēšanu iecirknis atvērts no 7.00.',
      'Atkritumu šķirošana ir vienkārša.',
      'Pieteikšanās kursiem sākas pirmdien.',
      'Meklēšanas un glābšanas darbi turpinās.',
      'Muzejā notiks zīmēšanas un gleznošanas nodarbības.',
      'Makšķerēšanas licences var iegādāties tīmeklī.',
      '«Izskatīšanas termiņu pagarināšana» izklausās pēc likuma, mēs sakām: atbildēsim vēlāk.',
    ],
  },
  en: {
    flags: [
      'The extension of the validity of permits takes a week.',
      'We began the implementation of the harmonisation of fees.',
      'This concerns the verification of compliance with the rules.',
      'The determination of the application took a month.',
      'The project supports the modernisation of the administration of lakes.',
    ],
    allows: [
      'The protection of birds matters to us.',
      'Registration for summer camps opens on Monday.',
      'The Department of Education announced new dates.',
      'The distribution of water starts at 8am.',
      'Thanks for your donation to the restoration of the pier!',
      'The Organisation for the Prohibition of Chemical Weapons meets today.',
      'Information and education for parents: join our webinar.',
    ],
  },
};
