import type { Rules } from '../file/rules.ts';

/** A made-up ministry with several departments: who speaks about which field, and what waits for an approval. */
export const ministry: Rules = {
  format: 'ka-varda/rules@1',
  version: 1,
  timeZone: 'Europe/Riga',
  institution: {
    name: { lv: 'Ūdeņu un gaisa ministrija', en: 'Ministry of Water and Air' },
    short: ['ŪGM'],
    aliases: ['Ūdeņu ministrija'],
    domains: ['ugm.gov.lv'],
    country: 'LV',
  },
  accounts: [
    { site: 'x.com', handle: '@UdensGaiss', kind: 'institution' },
    { site: 'facebook.com', handle: 'udensgaiss', kind: 'institution', names: ['Ūdeņu un gaisa ministrija'] },
    { site: 'linkedin.com', handle: 'udens-un-gaisa-ministrija', kind: 'institution' },
    { site: 'x.com', handle: '@ministre_rasa', kind: 'official', owner: 'anna-rasa' },
  ],
  people: [
    { id: 'anna-rasa', name: 'Anna Rasa', role: 'head', approves: ['*'] },
    {
      id: 'peteris-migla',
      name: 'Pēteris Migla',
      role: 'authorized',
      accounts: ['*'],
      topics: ['*'],
      basis: 'Rīkojums Nr. 1',
      approves: ['*'],
    },
    {
      id: 'ieva-lase',
      name: 'Ieva Lāse',
      role: 'authorized',
      accounts: ['x.com/@UdensGaiss', 'facebook.com/udensgaiss'],
      topics: ['gaiss', 'dzeramais-udens'],
      basis: 'Rīkojums Nr. 2',
    },
    { id: 'martins-krusa', name: 'Mārtiņš Krusa', role: 'staff' },
  ],
  topics: [
    {
      id: 'gaiss',
      name: { lv: 'Gaisa kvalitāte', en: 'Air quality' },
      words: {
        lv: ['gaisa kvalitāt*', 'gaisa piesārņojum*', 'smog*', 'cietās daļiņ*', 'cieto daļiņu'],
        en: ['air quality', 'air pollution', 'smog'],
      },
      expert: { name: 'Gaisa kvalitātes departaments', contact: 'gaiss@ugm.gov.lv' },
    },
    {
      id: 'dzeramais-udens',
      name: { lv: 'Dzeramais ūdens', en: 'Drinking water' },
      words: {
        lv: ['dzeram* ūden*', 'ūdensapgād*', 'ūdensvad*'],
        en: ['drinking water', 'water supply', 'water main*'],
      },
      expert: { name: 'Ūdens resursu departaments', contact: 'udens@ugm.gov.lv' },
    },
    {
      id: 'likumprojekti',
      name: { lv: 'Likumprojekti', en: 'Draft laws' },
      words: { lv: ['likumprojekt*', 'grozījum*'], en: ['draft law*', 'amendment*'] },
      expert: { name: 'Juridiskais departaments', contact: 'juristi@ugm.gov.lv' },
      needs: ['source'],
    },
    {
      id: 'budzets',
      name: { lv: 'Budžets un fondi', en: 'Budget and funds' },
      words: {
        lv: ['budžet*', 'finansējum*', 'līdzfinansējum*', 'fondu naud*'],
        en: ['budget*', 'funding', 'co-funding'],
      },
      expert: { name: 'Budžeta departaments', contact: 'budzets@ugm.gov.lv' },
      needs: ['approval'],
    },
  ],
  voice: {
    disclaimers: { lv: ['Šeit rakstu savā vārdā.'], en: ['Here I speak for myself.'] },
    signature: { lv: 'Ūdeņu un gaisa ministrija', en: 'Ministry of Water and Air' },
  },
  language: {
    glossary: [
      { lang: 'lv', avoid: 'atmosfēras gaiss', use: 'gaiss', why: 'Cilvēks elpo gaisu.' },
      { lang: 'lv', avoid: 'centralizētās ūdensapgādes pakalpojums', use: 'ūdens no krāna' },
      { lang: 'en', avoid: 'ambient air', use: 'air' },
    ],
    keep: ['Ūdenssaimniecības pakalpojumu likums'],
    acronyms: { ŪGM: 'Ūdeņu un gaisa ministrija', ES: '', PM10: 'cietās daļiņas gaisā' },
  },
  quietPeriods: [
    {
      from: '2030-06-07',
      until: '2030-10-05',
      kind: 'campaign',
      reason: { lv: 'Pirms Saeimas vēlēšanām', en: 'Before the elections of the Saeima' },
    },
  ],
  enforcement: { authority: 'block' },
};
