import type { InterfaceLanguage } from '../../engine/types.ts';
import { LANGUAGE_IDS } from '../../languages/index.ts';

/** What is wrong with a rules file, where (`people[2].until`), in one sentence a language. */
export interface RulesProblem {
  path: string;
  sentence: Record<InterfaceLanguage, string>;
}

const choice = (...values: string[]) => ({
  lv: `Šeit drīkst būt tikai ${orList(values, 'vai')}.`,
  en: `This can only be ${orList(values, 'or')}.`,
});

const orList = (values: string[], or: string): string => `${values.slice(0, -1).join(', ')} ${or} ${values.at(-1)}`;

const SENTENCES = {
  missing: { lv: 'Šeit trūkst obligātas vērtības.', en: 'A required value is missing here.' },
  file: { lv: 'Šis nav noteikumu fails.', en: 'This is not a rules file.' },
  json: { lv: 'Failu nevar nolasīt: tas nav derīgs JSON.', en: 'The file cannot be read: it is not valid JSON.' },
  format: {
    lv: 'Šis nav nolasāms noteikumu fails: tajā jābūt «ka-varda/rules@1».',
    en: 'This is not a rules file that can be read: it must say “ka-varda/rules@1”.',
  },
  text: { lv: 'Šeit jābūt tekstam.', en: 'This must be text.' },
  words: { lv: 'Šis lauks nedrīkst būt tukšs.', en: 'This field must not be empty.' },
  day: {
    lv: 'Šeit jābūt īstam datumam, piemēram, 2026-12-31.',
    en: 'This must be a real date, for example 2026-12-31.',
  },
  order: { lv: 'Beigu diena ir pirms sākuma dienas.', en: 'The last day is before the first day.' },
  zone: {
    lv: 'Šādas laika joslas nav; rakstiet, piemēram, Europe/Riga.',
    en: 'There is no such time zone; write, for example, Europe/Riga.',
  },
  country: {
    lv: 'Šeit jābūt valsts divu burtu kodam, piemēram, LV.',
    en: 'This must be a country code of two letters, for example LV.',
  },
  host: {
    lv: 'Šeit jābūt vietnes adresei bez https:// un bez ceļa, piemēram, x.com.',
    en: 'This must be the address of a site without https:// and without a path, for example x.com.',
  },
  reference: {
    lv: 'Šeit jābūt kontam formā vietne/konts, piemēram, x.com/@iestade, vai zvaigznītei.',
    en: 'This must be an account written site/handle, for example x.com/@agency, or an asterisk.',
  },
  selector: {
    lv: 'Šeit jābūt CSS selektoram, piemēram, [data-testid="tweetButton"], ne garākam par 300 zīmēm.',
    en: 'This must be a CSS selector, for example [data-testid="tweetButton"], of at most 300 characters.',
  },
  attribute: {
    lv: 'Šeit jābūt atribūta nosaukumam, piemēram, href.',
    en: 'This must be the name of an attribute, for example href.',
  },
  number: { lv: 'Šeit jābūt veselam skaitlim.', en: 'This must be a whole number.' },
  object: { lv: 'Šeit jābūt objektam ar atslēgām.', en: 'This must be an object with keys.' },
  list: { lv: 'Šeit jābūt sarakstam.', en: 'This must be a list.' },
  long: { lv: 'Šeit ir pārāk daudz datu.', en: 'There is too much data here.' },
  deep: { lv: 'Dati ir salikti cits citā pārāk dziļi.', en: 'The data is nested too deeply.' },
  data: { lv: 'Noteikumos drīkst būt tikai dati.', en: 'Rules may hold nothing but data.' },
  twice: { lv: 'Šis identifikators jau ir lietots.', en: 'This id is already in use.' },
  'yes-no': { lv: 'Šeit jābūt true vai false.', en: 'This must be true or false.' },
  kind: choice('institution', 'official', 'personal'),
  role: choice('head', 'authorized', 'staff'),
  needs: choice('approval', 'source'),
  language: choice(...LANGUAGE_IDS),
  quiet: choice('hold', 'campaign'),
  level: choice('off', 'hint', 'confirm', 'block'),
} as const satisfies Record<string, Record<InterfaceLanguage, string>>;

/** Names of the sentences; the schema gives them as its error messages. */
export type ProblemCode = keyof typeof SENTENCES;

const isCode = (text: string): text is ProblemCode => Object.hasOwn(SENTENCES, text);

export const writeProblem = (path: readonly PropertyKey[], problem: ProblemCode): RulesProblem => ({
  path: writePath(path),
  sentence: { ...SENTENCES[problem] },
});

/** The problem that a schema's message names; a value that is not there at all is said to be missing. */
export function problemAt(data: unknown, path: readonly PropertyKey[], message: string): RulesProblem {
  if (path.length > 0 && valueAt(data, path) === undefined) return writeProblem(path, 'missing');
  return writeProblem(path, isCode(message) ? message : 'data');
}

/** `people[2].until`; keys that are no plain words in quotation marks. */
export const writePath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((written, step) => {
    if (typeof step === 'number') return `${written}[${step}]`;
    const key = String(step);
    if (!/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(key)) return `${written}[${JSON.stringify(key)}]`;
    return written === '' ? key : `${written}.${key}`;
  }, '');

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined,
    data,
  );
