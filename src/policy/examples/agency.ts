import type { Rules } from '../file/rules.ts';

/** A made-up agency that gives people a service: appointments, fees, closures, and specialists who may speak. */
export const agency: Rules = {
  format: 'ka-varda/rules@1',
  version: 1,
  timeZone: 'Europe/Riga',
  institution: {
    name: { lv: 'Kuģošanas un ostu aģentūra', en: 'Shipping and Ports Agency' },
    short: ['KOA'],
    aliases: ['Ostu aģentūra'],
    domains: ['kuguostas.gov.lv'],
    country: 'LV',
  },
  accounts: [
    { site: 'x.com', handle: '@KuguOstas', kind: 'institution' },
    { site: 'facebook.com', handle: 'kuguostas', kind: 'institution', names: ['Kuģošanas un ostu aģentūra'] },
    { site: 'youtube.com', handle: '@kuguostas', kind: 'institution' },
    { site: 'linkedin.com', handle: 'rihards-enkurs', kind: 'official', owner: 'rihards-enkurs' },
  ],
  people: [
    { id: 'rihards-enkurs', name: 'Rihards Enkurs', role: 'head', approves: ['*'] },
    {
      id: 'elina-bura',
      name: 'Elīna Bura',
      role: 'authorized',
      accounts: ['*'],
      topics: ['*'],
      basis: 'Rīkojums Nr. 1',
      approves: ['*'],
    },
    {
      id: 'janis-mols',
      name: 'Jānis Mols',
      role: 'authorized',
      accounts: ['x.com/@KuguOstas'],
      topics: ['satiksme'],
      basis: 'Rīkojums Nr. 2',
    },
    { id: 'liene-tauva', name: 'Liene Tauva', role: 'staff' },
  ],
  topics: [
    {
      id: 'satiksme',
      name: { lv: 'Kuģu satiksme', en: 'Shipping traffic' },
      words: {
        lv: ['kuģu satiksm*', 'kuģu ceļ*', 'prāmj*', 'prāmi*', 'ledlauz*'],
        en: ['shipping traffic', 'ferry', 'ferries', 'icebreaker*'],
      },
      expert: { name: 'Satiksmes vadības nodaļa', contact: 'satiksme@kuguostas.gov.lv' },
    },
    {
      id: 'apliecibas',
      name: { lv: 'Apliecības un pieraksts', en: 'Licences and appointments' },
      words: {
        lv: ['kuģa vadītāja apliecīb*', 'kuģu vadītāju apliecīb*', 'laivas reģistrācij*', 'laivu reģistrācij*'],
        en: ['skipper* licence*', 'boat registration'],
      },
      expert: { name: 'Klientu apkalpošanas nodaļa', contact: 'klienti@kuguostas.gov.lv' },
    },
    {
      id: 'maksa',
      name: { lv: 'Maksa par pakalpojumiem', en: 'Fees' },
      words: { lv: ['ostas nodev*', 'ostu nodev*', 'cenrād*', 'maksas pakalpojum*'], en: ['port fee*', 'port dues'] },
      expert: { name: 'Finanšu nodaļa', contact: 'finanses@kuguostas.gov.lv' },
      needs: ['source'],
    },
    {
      id: 'negadijumi',
      name: { lv: 'Negadījumi', en: 'Accidents' },
      words: {
        lv: ['kuģa avārij*', 'kuģu avārij*', 'kuģu sadursm*', 'negadījum*', 'izmeklēšan*'],
        en: ['accident*', 'collision*', 'investigation*'],
      },
      expert: { name: 'Drošības nodaļa', contact: 'drosiba@kuguostas.gov.lv' },
      needs: ['approval'],
    },
  ],
  voice: {
    disclaimers: { lv: ['Šeit rakstu savā vārdā.'], en: ['Here I speak for myself.'] },
    signature: { lv: 'Kuģošanas un ostu aģentūra', en: 'Shipping and Ports Agency' },
  },
  language: {
    glossary: [
      { lang: 'lv', avoid: 'peldlīdzeklis', use: 'laiva vai kuģis' },
      { lang: 'lv', avoid: 'hidrotehniskā būve', use: 'mols vai piestātne' },
      { lang: 'en', avoid: 'watercraft', use: 'boat or ship' },
    ],
    keep: ['Jūras kodekss'],
    acronyms: { KOA: 'Kuģošanas un ostu aģentūra', SOLAS: 'konvencija par cilvēku drošību uz jūras' },
  },
  quietPeriods: [
    {
      from: '2026-12-24',
      until: '2026-12-26',
      kind: 'hold',
      reason: { lv: 'Ziemassvētki: raksta tikai dežurants', en: 'Christmas: only the person on duty writes' },
    },
  ],
  enforcement: { authority: 'block' },
};
