import type { Rules } from '../file/rules.ts';

/**
 * The practice institution: a made-up agency for cases, for `npm start` and for the first run. Its people:
 *
 * - `ezera`   Dace Ezera, head; owns the official account `x.com/@direktore_ezera`
 * - `lasma`   Lāsma Strauta, authorized for every account and topic
 * - `karlis`  Kārlis Dīķis, authorized for the topic `peldvietas` on `x.com/@EzeriUnUpes` only
 * - `janis`   Jānis Upe, staff; owns the personal account `x.com/@janis_upe`
 * - `ilze`    Ilze Krasta, authorized until 2026-06-30: expired on the practice day
 * - `andris`  Andris Avots, authorized from 2027-01-01: not yet on the practice day
 *
 * Topics: `peldvietas` (has an expert), `licences` (needs a source), `iepirkumi` (needs approval).
 * Institution accounts: `x.com/@EzeriUnUpes`, `facebook.com/ezeriunupes` (display name "Ezeru un upju aģentūra"),
 * `mastodon.social/@ezeriunupes`. A hold on 12 and 13 December 2026; a campaign period from 5 June to 3 October.
 */
const rules: Rules = {
  format: 'ka-varda/rules@1',
  version: 3,
  issued: '2026-11-01',
  expires: '2027-10-31',
  timeZone: 'Europe/Riga',
  institution: {
    name: { lv: 'Ezeru un upju aģentūra', en: 'Lakes and Rivers Agency' },
    short: ['EUA'],
    aliases: ['Ezeru aģentūra'],
    domains: ['ezeriunupes.gov.lv'],
    country: 'LV',
  },
  accounts: [
    { site: 'x.com', handle: '@EzeriUnUpes', kind: 'institution' },
    {
      site: 'facebook.com',
      handle: 'ezeriunupes',
      kind: 'institution',
      names: ['Ezeru un upju aģentūra'],
      ids: ['100064000000001'],
    },
    { site: 'mastodon.social', handle: '@ezeriunupes', kind: 'institution' },
    { site: 'x.com', handle: '@direktore_ezera', kind: 'official', owner: 'ezera' },
    { site: 'x.com', handle: '@janis_upe', kind: 'personal', owner: 'janis' },
    { site: 'facebook.com', handle: 'Jānis Upe', kind: 'personal', owner: 'janis' },
  ],
  people: [
    { id: 'ezera', name: 'Dace Ezera', role: 'head' },
    {
      id: 'lasma',
      name: 'Lāsma Strauta',
      role: 'authorized',
      accounts: ['*'],
      topics: ['*'],
      from: '2026-01-01',
      until: '2026-12-31',
      basis: 'Rīkojums Nr. 7',
      approves: ['*'],
    },
    {
      id: 'karlis',
      name: 'Kārlis Dīķis',
      role: 'authorized',
      accounts: ['x.com/@EzeriUnUpes'],
      topics: ['peldvietas'],
      from: '2026-05-01',
      until: '2027-04-30',
      basis: 'Rīkojums Nr. 9',
    },
    { id: 'janis', name: 'Jānis Upe', role: 'staff' },
    {
      id: 'ilze',
      name: 'Ilze Krasta',
      role: 'authorized',
      from: '2025-07-01',
      until: '2026-06-30',
      basis: 'Rīkojums Nr. 4',
    },
    { id: 'andris', name: 'Andris Avots', role: 'authorized', from: '2027-01-01', basis: 'Rīkojums Nr. 15' },
  ],
  topics: [
    {
      id: 'peldvietas',
      name: { lv: 'Peldvietas', en: 'Bathing sites' },
      words: { lv: ['peldviet*', 'peldēties', 'peldūden*'], en: ['bathing', 'swim*'] },
      expert: { name: 'Ūdens kvalitātes nodaļa', contact: 'udens@ezeriunupes.gov.lv' },
    },
    {
      id: 'licences',
      name: { lv: 'Makšķerēšanas licences', en: 'Fishing licences' },
      words: { lv: ['makšķerēšan*', 'licencēt* makšķer*'], en: ['fishing', 'angling'] },
      expert: { name: 'Licenču nodaļa', contact: 'licences@ezeriunupes.gov.lv' },
      needs: ['source'],
    },
    {
      id: 'iepirkumi',
      name: { lv: 'Iepirkumi', en: 'Procurement' },
      words: { lv: ['iepirkum*'], en: ['procurement*', 'tender', 'tenders'] },
      needs: ['approval'],
    },
  ],
  voice: {
    disclaimers: { lv: ['Šeit rakstu savā vārdā.'], en: ['Here I speak for myself.'] },
    signature: { lv: 'Ezeru un upju aģentūra', en: 'Lakes and Rivers Agency' },
  },
  language: {
    glossary: [
      { lang: 'lv', avoid: 'virszemes ūdensobjekts', use: 'ezers vai upe' },
      { lang: 'en', avoid: 'surface water body', use: 'lake or river' },
    ],
    keep: ['Ūdens apsaimniekošanas likums'],
    acronyms: { EUA: 'Ezeru un upju aģentūra', PŪK: 'peldvietu ūdens kvalitāte' },
  },
  quietPeriods: [
    {
      from: '2026-06-05',
      until: '2026-10-03',
      kind: 'campaign',
      reason: { lv: 'Priekšvēlēšanu laiks', en: 'Pre-election period' },
    },
    { from: '2026-12-12', until: '2026-12-13', reason: { lv: 'Sēru dienas', en: 'Days of mourning' } },
  ],
};

/** The ISO day on which the practice rules are tried. */
export const PRACTICE_DAY = '2026-11-22';

export const PRACTICE = {
  rules,
  /** The institution's own account. */
  account: 'x.com/@EzeriUnUpes',
  officialAccount: 'x.com/@direktore_ezera',
  personalAccount: 'x.com/@janis_upe',
  head: 'ezera',
  authorized: 'lasma',
  limited: 'karlis',
  staff: 'janis',
  expired: 'ilze',
  notYet: 'andris',
} as const;
