import type { CountForms } from './index.ts';

/** Words of the section on the record. */
export const lv = {
  title: 'Pieraksti',
  kept: 'Iestādes un amatpersonas kontos pieraksta katru norādi, kas ierakstu aizturēja, pēc kuras to laboja vai par spīti kurai to publicēja: dienu, vietni, kontu, pārbaudi, lēmumu un, ja tas norādīts, kas saskaņoja un kāpēc.',
  notKept:
    'Ieraksta tekstu, privātos kontus, privātā logā rakstīto un to, kas bija tikai ieteikums, nepieraksta nekad; pieraksti ir tikai šajā datorā, un eksportēt vai dzēst tos varat tikai jūs.',
  lines: { zero: 'rindu', one: 'rinda', other: 'rindas' } as CountForms,
  since: (day: string) => `kopš ${day}`,
  ring: (most: string, aDay: string) =>
    `Glabā jaunākās ${most} rindas. Dienā par katru lēmumu vienā vietnē pieraksta ne vairāk kā ${aDay} rindas; viena un tā paša teksta aizturēšanu vai labojumu – vienu reizi.`,
  none: 'Šobrīd pierakstu nav.',
  noneChosen: 'Šādu pierakstu nav.',
  unreadable: 'Pārlūks šobrīd neļauj nolasīt pierakstus; ierakstus tik un tā pārbauda.',
  account: 'Konts',
  anyAccount: 'Visi konti',
  decision: 'Lēmums',
  anyDecision: 'Visi lēmumi',
  decisions: { held: 'aizturēts', fixed: 'labots', 'published-anyway': 'publicēts tomēr' },
  sums: 'Kopsavilkums',
  all: 'Kopā',
  table: 'Rindas, jaunākās vispirms',
  columns: {
    day: 'Diena',
    site: 'Vietne',
    account: 'Konts',
    check: 'Pārbaude',
    decision: 'Lēmums',
    approvedBy: 'Saskaņoja',
    reason: 'Iemesls',
  },
  shown: (shown: string, all: string) => `Parādītas ${shown} no ${all}.`,
  more: 'Rādīt vēl',
  exportCsv: 'Eksportēt CSV',
  exportJson: 'Eksportēt JSON',
  exportHint: 'Eksportē visus pierakstus. CSV var atvērt kā izklājlapu, JSON der citām programmām.',
  exported: 'Fails saglabāts lejupielāžu mapē.',
  clear: 'Dzēst',
  clearQuestion: 'Dzēst visus pierakstus? Tos vairs nevarēs atjaunot.',
  clearYes: 'Dzēst',
  cancel: 'Atcelt',
  cleared: 'Pieraksti dzēsti.',
  failed: 'Pārlūks šobrīd neļauj dzēst pierakstus.',
};

export type RecordTexts = typeof lv;
