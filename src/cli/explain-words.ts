import type { Step, VoiceSign } from '../checks/explain.ts';
import type { LevelReason } from '../checks/levels.ts';
import type { Capacity, DetectedLanguage, InterfaceLanguage, Voice } from '../engine/types.ts';

/** What `--explain` says, in one language. */
export interface ExplainWords {
  title: (day: string, lang: string) => string;
  languages: Partial<Record<DetectedLanguage, string>>;
  account: string;
  capacities: Record<Capacity, string>;
  byName: string;
  owner: (id: string) => string;
  writer: (who: string) => string;
  nobody: string;
  roles: Record<string, string>;
  notInRules: string;
  touches: (words: string) => string;
  topicWe: string;
  touchesNot: string;
  topics: (list: string) => string;
  named: string;
  voice: (voice: string, signs: string) => string;
  voices: Record<Voice, string>;
  signs: Record<VoiceSign, string>;
  noSigns: string;
  disclaimer: (words: string) => string;
  introduced: string;
  emergency: string;
  off: (groups: string) => string;
  isPrivate: string;
  nothing: string;
  wholePost: string;
  own: (level: string) => string;
  rules: (group: string, enforcement: string) => string;
  noRules: (group: string) => string;
  enforcements: Record<NonNullable<Step['enforcement']>, string>;
  shown: (level: string, because: string) => string;
  notShown: (because: string) => string;
  weighs: string;
  because: Record<LevelReason, string>;
  adds: (points: string) => string;
  points: Partial<Record<Intl.LDMLPluralRule, string>>;
  scale: (legal: string, simple: string, scale: string) => string;
  clear: string;
  decision: (level: string) => string;
  quote: (words: string) => string;
}

const lv: ExplainWords = {
  title: (day, lang) => `Kāpēc tāds lēmums (diena: ${day}; valoda: ${lang})`,
  languages: {
    lv: 'latviešu',
    en: 'angļu',
    other: 'cita, tāpēc valodu nepārbauda',
    unknown: 'nav nosakāma, teksta ir par maz',
  },
  account: 'Konts',
  capacities: {
    institution: 'iestādes konts',
    official: 'amatpersonas konts',
    personal: 'privāts konts',
    unknown: 'konta nav iestādes sarakstā, tāpēc to vērtē kā privātu un tikai iesaka',
    absent: 'nav norādīts, tāpēc ierakstu vērtē kā iestādes kontā un par pilnvarojumu nejautā',
  },
  byName: 'atpazīts tikai pēc vārda, tāpēc nav drošs',
  owner: (id) => `īpašnieks: ${id}`,
  writer: (who) => `Autors: ${who}`,
  nobody: 'nav norādīts',
  roles: { head: 'vadītājs', authorized: 'pilnvarota persona', staff: 'darbinieks' },
  notInRules: 'noteikumos tāda nav',
  touches: (words) => `Saikne ar iestādi: ${words}`,
  topicWe: '«mēs» vienā teikumā ar tēmu',
  touchesNot: 'Teksts uz iestādi neattiecas.',
  topics: (list) => `Tēmas: ${list}`,
  named: 'norādījis rakstītājs',
  voice: (voice, signs) => `Kā vārdā: ${voice}. Pamats: ${signs}`,
  voices: { institution: 'iestādes', official: 'amatpersonas', personal: 'savā', unclear: 'nav skaidrs' },
  signs: {
    singular: '«es»',
    plural: '«mēs»',
    announcements: 'paziņots vai solīts iestādes vārdā',
    opinions: 'viedoklis',
    offices: 'nosaukts amats',
    ownBody: 'rakstītājs pieskaita sevi iestādei',
    spokenFor: 'runā iestādes vārdā',
  },
  noSigns: 'tekstā uz to nekas nenorāda',
  disclaimer: (words) => `atruna ${words}`,
  introduced: 'rakstītājs stādās priekšā vai parakstās',
  emergency:
    'Brīdinājums, kas glābj dzīvības: aptur tikai jautājums, vai drīkst runāt iestādes vārdā; pārējo tikai iesaka.',
  off: (groups) => `Noteikumos izslēgts: ${groups}`,
  isPrivate: 'Nekas nav pārbaudīts: privāts ieraksts, kas neattiecas uz iestādi, ir paša rakstītāja ziņā.',
  nothing: 'Neviena pārbaude neko neatrada.',
  wholePost: 'viss ieraksts',
  own: (level) => `pārbaudes līmenis: ${level}`,
  rules: (group, enforcement) => `noteikumos par «${group}»: ${enforcement}`,
  noRules: (group) => `noteikumos par «${group}» nekas nav teikts`,
  enforcements: { off: 'izslēgts', hint: 'ieteikums', confirm: 'jautājums', block: 'aptur' },
  shown: (level, because) => `beigās: ${level}, jo ${because}`,
  notShown: (because) => `nerāda, jo ${because}`,
  weighs: 'atsevišķi tas ir pārāk maznozīmīgi',
  because: {
    check: 'tāds ir pārbaudes līmenis',
    unsure: 'pārbaude nav droša',
    doubt: 'ieraksts kopumā pēc tā neizklausās',
    off: 'noteikumos tas ir izslēgts',
    rules: 'tā teikts noteikumos',
    emergency: 'brīdinājumu, kas glābj dzīvības, tas neaptur',
    'unknown-account': 'konta nav iestādes sarakstā',
    personal: 'privātā kontā noteikumi publicēšanu neaptur',
    most: 'noteikumi to nevar padarīt par apturošu',
  },
  adds: (points) => `skalā: ${points}`,
  points: { zero: 'punktu', one: 'punkts', other: 'punkti' },
  scale: (legal, simple, scale) =>
    `Skala: juridiskā puse ${legal}, vienkāršā puse ${simple}; kopā ${scale} (no −100 līdz 100)`,
  clear: 'viss kārtībā',
  decision: (level) => `Lēmums (augstākais līmenis): ${level}`,
  quote: (words) => `«${words}»`,
};

const en: ExplainWords = {
  title: (day, lang) => `Why so (day: ${day}; language: ${lang})`,
  languages: {
    lv: 'Latvian',
    en: 'English',
    other: 'another, checks of language are silent',
    unknown: 'too little text to tell',
  },
  account: 'Account',
  capacities: {
    institution: 'the institution’s account',
    official: 'an official’s account',
    personal: 'a personal account',
    unknown: 'not in the institution’s list, so judged as personal and only hinted at',
    absent: 'none given, so judged as the institution’s, and authorisation is not asked about',
  },
  byName: 'known by its display name only, so not certain',
  owner: (id) => `owner: ${id}`,
  writer: (who) => `Writer: ${who}`,
  nobody: 'not given',
  roles: { head: 'head', authorized: 'authorised person', staff: 'staff' },
  notInRules: 'not in the rules',
  touches: (words) => `Touches the institution: ${words}`,
  topicWe: '“we” in one sentence with a topic',
  touchesNot: 'No word touches the institution.',
  topics: (list) => `Topics: ${list}`,
  named: 'named by the writer',
  voice: (voice, signs) => `Voice: ${voice}. It rests on: ${signs}`,
  voices: { institution: 'the institution’s', official: 'an official’s', personal: 'personal', unclear: 'unclear' },
  signs: {
    singular: '“I”',
    plural: '“we”',
    announcements: 'announced or promised for the institution',
    opinions: 'an opinion',
    offices: 'an office is named',
    ownBody: 'the writer counts themselves to the institution',
    spokenFor: 'speaks in the institution’s name',
  },
  noSigns: 'no words that tell',
  disclaimer: (words) => `the disclaimer ${words}`,
  introduced: 'the writer is introduced or signs',
  emergency: 'A warning that saves lives: only the question who may speak holds it; style is silent.',
  off: (groups) => `Switched off by the rules: ${groups}`,
  isPrivate: 'Nothing was checked: a personal post that does not touch the institution is nobody’s business.',
  nothing: 'No check found anything.',
  wholePost: 'the whole post',
  own: (level) => `level of the check: ${level}`,
  rules: (group, enforcement) => `rules on “${group}”: ${enforcement}`,
  noRules: (group) => `rules on “${group}”: nothing`,
  enforcements: { off: 'off', hint: 'hint', confirm: 'question', block: 'stops' },
  shown: (level, because) => `in the end: ${level}, because ${because}`,
  notShown: (because) => `not shown, because ${because}`,
  weighs: 'it is too slight alone',
  because: {
    check: 'that is the level of the check',
    unsure: 'the check is not certain',
    doubt: 'the post as a whole does not sound like it',
    off: 'the rules switch it off',
    rules: 'the rules say so',
    emergency: 'it does not hold a warning that saves lives',
    'unknown-account': 'the account is not in the institution’s list',
    personal: 'on a personal account the rules stop nothing',
    most: 'the rules cannot make it stop a post',
  },
  adds: (points) => `on the scale: ${points}`,
  points: { one: 'point', other: 'points' },
  scale: (legal, simple, scale) => `Scale: legal side ${legal}, simple side ${simple}; together ${scale} (−100 to 100)`,
  clear: 'all fine',
  decision: (level) => `Decision, the highest of the levels: ${level}`,
  quote: (words) => `“${words}”`,
};

export const EXPLAIN_WORDS: Record<InterfaceLanguage, ExplainWords> = { lv, en };
