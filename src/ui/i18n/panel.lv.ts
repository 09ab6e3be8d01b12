import type { CountForms } from './index.ts';

/** Words of the badge and the dialog in the page. Calm, short, no reproach (LATVIAN.md G). */
export const lv = {
  name: 'Kā vārdā',
  /** The question of the dialog, by what holds the post. */
  askInstitution: 'Vai publicēt iestādes vārdā?',
  askOfficial: 'Vai publicēt amatpersonas vārdā?',
  askOwn: 'Vai publicēt savā vārdā?',
  askUnknown: 'Vai publicēt šādu ierakstu?',
  askBlocked: 'Kas vēl jāizdara, lai publicētu?',
  review: 'Ko par šo ierakstu ievērot?',
  blockedNote: 'Iestādes noteikumi šādu ierakstu bez labojuma vai saskaņojuma neļauj publicēt.',
  mend: 'Labot tekstu',
  publish: 'Publicēt tomēr',
  back: 'Atpakaļ pie teksta',
  againTitle: 'Vai ieraksts jau ir publicēts?',
  againText:
    'Vietne neatbildēja. Ja ieraksts vēl nav publicēts, nospiediet publicēšanas pogu vēlreiz: tagad tas netiks aizturēts.',
  copyTitle: 'Vai nokopēt laboto tekstu?',
  copyText: 'Vietne labojumu nepieņēma. Pārbaudiet, kas tagad ir redaktorā, un, ja vajag, ielīmējiet laboto tekstu.',
  copy: 'Kopēt laboto tekstu',
  copied: 'Nokopēts.',
  mendedText: 'Labotais teksts',
  fine: 'Viss kārtībā.',
  checking: 'Pārbauda …',
  held: 'Ieraksts ir aizturēts.',
  findings: { zero: 'norāžu', one: 'norāde', other: 'norādes' } as CountForms,
};

export type PanelTexts = typeof lv;
