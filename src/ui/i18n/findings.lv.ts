import type { CountForms } from './index.ts';

/** Words of the parts that the popup and the panel share. Terms and tone: one word for one thing, calm, no reproach. */
export const lv = {
  groups: {
    authority: 'Pilnvarojums',
    voice: 'Kā vārdā',
    legal: 'Kancelejas valoda',
    simple: 'Pārlieka vienkāršošana',
    disclosure: 'Informācijas izpaušana',
    identity: 'Viltus konti',
    conduct: 'Ētika',
    dialogue: 'Dialogs',
    access: 'Piekļūstamība',
    statelanguage: 'Valsts valoda',
  },
  levels: { hint: 'Ieteikums', confirm: 'Jāizlemj', block: 'Aptur publicēšanu' },
  decisions: {
    clear: 'Viss kārtībā.',
    hint: 'Var publicēt; ir ieteikumi.',
    confirm: 'Pirms publicēšanas būs jāizlemj.',
    block: 'Publicēt varēs, kad teksts būs labots vai saskaņots.',
  },
  findings: { zero: 'norāžu', one: 'norāde', other: 'norādes' } as CountForms,
  more: { zero: 'norāžu', one: 'norāde', other: 'norādes' } as CountForms,
  moreBefore: 'Vēl',
  showWords: 'Parādīt tekstā',
  was: 'Bija:',
  becomes: 'Būs:',
  ignore: 'Šajā ierakstā neņemt vērā',
  never: 'Vairs nekad nerādīt',
  neverSure: 'Vai šādas norādes nerādīt nevienā ierakstā?',
  neverDo: 'Nerādīt nekad',
  neverKeep: 'Rādīt arī turpmāk',
  basis: 'Pamats',
  scale: {
    title: 'Vidusceļš',
    simple: 'pārāk vienkārši',
    clear: 'skaidri',
    legal: 'pārāk juridiski',
    tooSimple: 'Teksts ir pārāk vienkāršots.',
    leansSimple: 'Teksts vietām ir pārāk vienkāršots.',
    isClear: 'Teksts ir skaidrs.',
    leansLegal: 'Tekstā jūtama kancelejas valoda.',
    tooLegal: 'Teksts ir pārāk juridisks.',
    pulls: { simple: 'Pārāk vienkārši skan:', legal: 'Juridiski skan:' },
  },
};

export type PartsTexts = typeof lv;
