import type { Rules } from '../file/rules.ts';

/** A made-up municipality: a council chair who speaks for it, a communicator, and people in parishes and schools. */
export const municipality: Rules = {
  format: 'ka-varda/rules@1',
  version: 1,
  timeZone: 'Europe/Riga',
  institution: {
    name: { lv: 'Dzirnupes novada pašvaldība', en: 'Dzirnupe Municipality' },
    short: [],
    aliases: ['Dzirnupes novads', 'Dzirnupes novada dome'],
    domains: ['dzirnupe.lv'],
    country: 'LV',
  },
  accounts: [
    { site: 'facebook.com', handle: 'dzirnupesnovads', kind: 'institution', names: ['Dzirnupes novads'] },
    { site: 'x.com', handle: '@Dzirnupe', kind: 'institution' },
    { site: 'instagram.com', handle: 'dzirnupes.novads', kind: 'institution' },
    { site: 'facebook.com', handle: 'Valdis Dzirnavnieks', kind: 'official', owner: 'valdis-dzirnavnieks' },
  ],
  people: [
    { id: 'valdis-dzirnavnieks', name: 'Valdis Dzirnavnieks', role: 'head', approves: ['*'] },
    {
      id: 'sandra-tilta',
      name: 'Sandra Tilta',
      role: 'authorized',
      accounts: ['*'],
      topics: ['*'],
      basis: 'Rīkojums Nr. 1',
      approves: ['*'],
    },
    {
      id: 'guntis-grants',
      name: 'Guntis Grants',
      role: 'authorized',
      accounts: ['facebook.com/dzirnupesnovads'],
      topics: ['celi', 'atkritumi'],
      basis: 'Rīkojums Nr. 2',
    },
    { id: 'maija-ruta', name: 'Maija Rūta', role: 'staff' },
  ],
  topics: [
    {
      id: 'celi',
      name: { lv: 'Ceļi un ielas', en: 'Roads and streets' },
      words: {
        lv: ['grants ceļ*', 'ielas remont*', 'ielu remont*', 'bedr*', 'sniega tīrīšan*', 'kaisīšan*'],
        en: ['road works', 'roadworks', 'pothole*', 'snow clearing'],
      },
      expert: { name: 'Ceļu uzturēšanas nodaļa', contact: 'celi@dzirnupe.lv' },
    },
    {
      id: 'skolas',
      name: { lv: 'Skolas un bērnudārzi', en: 'Schools and kindergartens' },
      words: {
        lv: ['skol*', 'bērnudārz*', 'pirmsskol*', 'interešu izglītīb*'],
        en: ['school*', 'kindergarten*'],
      },
      expert: { name: 'Izglītības pārvalde', contact: 'izglitiba@dzirnupe.lv' },
    },
    {
      id: 'atkritumi',
      name: { lv: 'Atkritumi', en: 'Waste' },
      words: { lv: ['atkritum*', 'šķirošan*', 'konteiner*'], en: ['waste', 'recycling'] },
      expert: { name: 'Saimniecības nodaļa', contact: 'saimnieciba@dzirnupe.lv' },
    },
    {
      id: 'pabalsti',
      name: { lv: 'Pabalsti', en: 'Benefits' },
      words: { lv: ['pabalst*', 'sociāl* palīdzīb*'], en: ['social benefit*', 'benefit payment*', 'allowance*'] },
      expert: { name: 'Sociālais dienests', contact: 'palidziba@dzirnupe.lv' },
      needs: ['source'],
    },
    {
      id: 'budzets',
      name: { lv: 'Budžets un iepirkumi', en: 'Budget and procurement' },
      words: { lv: ['budžet*', 'iepirkum*', 'aizņēmum*'], en: ['budget*', 'procurement*', 'loan', 'loans'] },
      expert: { name: 'Finanšu nodaļa', contact: 'finanses@dzirnupe.lv' },
      needs: ['approval'],
    },
  ],
  voice: {
    disclaimers: { lv: ['Šeit rakstu savā vārdā.'], en: ['Here I speak for myself.'] },
    signature: { lv: 'Dzirnupes novada pašvaldība', en: 'Dzirnupe Municipality' },
  },
  language: {
    glossary: [
      { lang: 'lv', avoid: 'autoceļu ikdienas uzturēšanas darbi', use: 'ceļu kopšana' },
      { lang: 'lv', avoid: 'sadzīves atkritumu apsaimniekošana', use: 'atkritumu izvešana' },
      { lang: 'en', avoid: 'municipal waste management', use: 'waste collection' },
    ],
    keep: ['Pašvaldību likums'],
    acronyms: { PII: 'pirmsskolas izglītības iestāde' },
  },
  quietPeriods: [
    {
      from: '2029-02-02',
      until: '2029-06-02',
      kind: 'campaign',
      reason: { lv: 'Pirms pašvaldību vēlēšanām', en: 'Before the municipal elections' },
    },
  ],
  enforcement: { authority: 'block' },
};
