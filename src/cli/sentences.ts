import type { InterfaceLanguage } from '../engine/types.ts';

/** What the command line says of bad input: one sentence that names the place. */
export interface Sentences {
  line: (number: number, problem: string) => string;
  fileLine: (path: string, number: number, problem: string) => string;
  notObject: string;
  text: (key: string) => string;
  list: (key: string) => string;
  time: (key: string) => string;
  choice: (key: string, choices: string) => string;
  noFile: (path: string) => string;
  unreadable: (path: string) => string;
  notJson: (path: string, reason: string) => string;
  noColumn: (column: string) => string;
  oneCommand: (given: string) => string;
  wrongLanguage: (given: string) => string;
  wrongDay: (given: string) => string;
  oneFile: (given: string) => string;
}

const lv: Sentences = {
  line: (number, problem) => `${number}. rinda: ${problem}`,
  fileLine: (path, number, problem) => `${path}, ${number}. rinda: ${problem}`,
  notObject: 'tas nav JSON objekts.',
  text: (key) => `laukā «${key}» jābūt tekstam.`,
  list: (key) => `laukā «${key}» jābūt sarakstam.`,
  time: (key) => `laukā «${key}» jābūt ISO laikam, piemēram, 2026-11-22T10:00:00Z.`,
  choice: (key, choices) => `laukā «${key}» drīkst būt tikai ${choices}.`,
  noFile: (path) => `${path}: tāda faila nav.`,
  unreadable: (path) => `${path}: failu nevar nolasīt.`,
  notJson: (path, reason) => `${path}: tas nav JSON fails (${reason}).`,
  noColumn: (column) => `vajadzīga kolonna «${column}».`,
  oneCommand: (given) => `«${given}»: vienīgā komanda ir check.`,
  wrongLanguage: (given) => `--ui ${given}: jābūt lv vai en.`,
  wrongDay: (given) => `--today ${given}: jābūt dienai, piemēram, 2026-11-22.`,
  oneFile: (given) => `${given}: vienā reizē var pārbaudīt tikai vienu failu.`,
};

const en: Sentences = {
  line: (number, problem) => `line ${number}: ${problem}`,
  fileLine: (path, number, problem) => `${path}, line ${number}: ${problem}`,
  notObject: 'this is not a JSON object.',
  text: (key) => `"${key}" must be a text.`,
  list: (key) => `"${key}" must be a list.`,
  time: (key) => `"${key}" must be an ISO time such as 2026-11-22T10:00:00Z.`,
  choice: (key, choices) => `"${key}" must be one of ${choices}.`,
  noFile: (path) => `${path}: there is no such file.`,
  unreadable: (path) => `${path}: the file cannot be read.`,
  notJson: (path, reason) => `${path}: this is not a JSON file (${reason}).`,
  noColumn: (column) => `a column "${column}" is needed.`,
  oneCommand: (given) => `"${given}": the one command is check.`,
  wrongLanguage: (given) => `--ui ${given}: lv or en is needed.`,
  wrongDay: (given) => `--today ${given}: a day such as 2026-11-22 is needed.`,
  oneFile: (given) => `${given}: one file at a time.`,
};

export const SENTENCES: Record<InterfaceLanguage, Sentences> = { lv, en };
