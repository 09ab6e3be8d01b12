import type { CountForms } from './index.ts';

/**
 * Words of the badge and the dialog in the page. Calm, short, no reproach (src/languages/lv/README.md, Words of the
 * interface).
 */
export const lv = {
  name: 'Kā vārdā',
  /** The question of the dialog, by what holds the post. */
  askInstitution: 'Vai publicēt iestādes vārdā?',
  askOfficial: 'Vai publicēt amatpersonas vārdā?',
  askOwn: 'Vai publicēt savā vārdā?',
  askUnknown: 'Vai publicēt šādu ierakstu?',
  askBlocked: 'Kas vēl jāizdara, lai publicētu?',
  review: 'Kam šajā tekstā pievērst uzmanību?',
  close: 'Aizvērt',
  /** In whose name an account speaks, as the badge says it. */
  speaks: {
    institution: 'iestādes vārdā',
    official: 'amatpersonas vārdā',
    personal: 'savā vārdā',
    unknown: 'kā vārdā?',
  },
  shortcut: 'Alt+Shift+V',
  shortcutSays: 'Apskatīt: Alt+Shift+V.',
  accountTitle: 'Konts',
  accountQuestion: 'Kā vārdā runā šis konts?',
  accountUnknown: (name: string, host?: string) =>
    host
      ? `Lapā nav redzams, kurš konts raksta. Kā vārdā rakstāt vietnē ${host}?`
      : name === ''
        ? 'Kā vārdā runā šis konts?'
        : `Kā vārdā runā konts «${name}»?`,
  accountSpeaks: (name: string, speaks: string, host?: string) =>
    host
      ? `Vietnē ${host} rakstāt ${speaks}.`
      : name === ''
        ? `Šis konts runā ${speaks}.`
        : `Konts «${name}» runā ${speaks}.`,
  accountByRules: 'Tā noteikts iestādes noteikumos.',
  silenced: 'Šādas norādes vairs nerādīs nevienā ierakstā.',
  undo: 'Atsaukt',
  later: 'Ne tagad',
  draftTitle: 'Saglabātais teksts',
  draftKept: 'Ir saglabāts nepublicēts teksts.',
  draftSent: 'Ir saglabāts pēdējais nosūtītais teksts.',
  draftTake: 'Ielikt laukā',
  draftDrop: 'Dzēst',
  /** What could not be kept on this computer, and what to do about it. */
  notKept: (what: string) =>
    `Pārlūks nevarēja saglabāt ${what}. Atbrīvojiet vietu datorā vai atveriet pārlūku no jauna.`,
  kept: {
    draft: 'melnrakstu; nokopējiet tekstu',
    record: 'pierakstu par lēmumu',
    choice: 'jūsu izvēli',
  },
  /** Where words stand that are published beside the text. */
  fields: {
    warning: 'Satura brīdinājumā',
    title: 'Virsrakstā',
    poll: 'Aptaujas atbildē',
    image: 'Attēla aprakstā',
  },
  replyTitle: 'Uz ko jūs atbildat',
  /** What is being answered, in a word on the badge and in a sentence in the card. */
  situations: {
    question: 'atbilde uz jautājumu',
    complaint: 'atbilde uz sūdzību',
    insult: 'atbilde uz apvainojumu',
    'false-claim': 'atbilde uz nepatiesu ziņu',
    emergency: 'kāds ir briesmās',
    thanks: 'atbilde uz pateicību',
  },
  answering: {
    question: 'Jūs atbildat uz jautājumu.',
    complaint: 'Jūs atbildat uz sūdzību.',
    insult: 'Jūs atbildat uz apvainojumu.',
    'false-claim': 'Jūs atbildat uz nepatiesu ziņu.',
    emergency: 'Jūs atbildat uz ziņu par briesmām.',
    thanks: 'Jūs atbildat uz pateicību.',
  },
  expert: (topics: string) => `Tēmu «${topics}» pārzina`,
  nothingYet: 'Vēl nekas nav uzrakstīts.',
  holdingReply: 'Ielikt pagaidu atbildi',
  disclaimer: 'Pievienot, ka tas ir jūsu viedoklis',
  signature: 'Pievienot iestādes parakstu',
  afterFix: 'Ieraksts pēc labojumiem',
  whoAreYou: 'Kas jūs esat?',
  isMe: 'Tas esmu es',
  notListed: 'Manis sarakstā nav',
  whichTopic: 'Par kuru tēmu ir ieraksts?',
  isTopic: 'Tā ir šī tēma',
  whoApproved: 'Kurš ierakstu saskaņoja?',
  isApproved: 'Saskaņots – publicēt',
  reason: 'Kāpēc tomēr publicēt?',
  blockedNote: 'Iestādes noteikumi šādu ierakstu bez labojuma vai saskaņojuma neļauj publicēt.',
  fix: 'Labot tekstu',
  publish: 'Publicēt tomēr',
  back: 'Atpakaļ pie teksta',
  againTitle: 'Ieraksts vēl nav publicēts',
  againText:
    'Publicēšanas pogu pašlaik nevar nospiest. Kad tā atkal darbosies, nospiediet to vēlreiz: ieraksts vairs netiks aizturēts.',
  stillSending: 'Vietne, iespējams, vēl sūta ierakstu. Pagaidiet: nosūtīts vēlreiz, tas var parādīties divreiz.',
  sendingTitle: 'Vai sūtīt vēlreiz?',
  sendingText: 'Vietne, iespējams, vēl sūta šo ierakstu. Ja nosūtīsiet to vēlreiz, tas var tikt publicēts divreiz.',
  wait: 'Pagaidīt',
  sendAgain: 'Publicēt vēlreiz',
  copyTitle: 'Vai nokopēt laboto tekstu?',
  copyText: {
    'no-room': 'Labotajam tekstam šajā laukā nepietiek vietas, tāpēc nekas nav mainīts.',
    unchanged: 'Vietne labojumu nepieņēma; teksts laukā ir tāds pats kā iepriekš.',
    broken: 'Vietne labojumu nepieņēma, un iepriekšējo tekstu neizdevās atjaunot. Pārbaudiet, kas ir teksta laukā.',
  },
  copy: 'Kopēt laboto tekstu',
  copied: 'Nokopēts.',
  fixedText: 'Labotais teksts',
  fine: 'Viss kārtībā.',
  /** Nothing was found, and not everything was looked at. */
  notChecked: {
    account: 'Pārbaudīts tikai daļēji: nav zināms, kā vārdā runā šis konts.',
    language: 'Tekstu šajā valodā nepārbauda.',
  },
  checking: 'Pārbauda …',
  held: 'Ieraksts ir aizturēts.',
  findings: { zero: 'norāžu', one: 'norāde', other: 'norādes' } as CountForms,
};

export type PanelTexts = typeof lv;
