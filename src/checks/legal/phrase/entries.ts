import type { BasisId } from '../../sources.ts';

/**
 * One entry a line, in three parts with tabs between: a pattern; `= wording` (certain in every text that the pattern
 * matches: it is offered as a fix), `> wording; wording` (shown, not fixed) or `: advice` (a key of the check's advice
 * texts); mark, severity and conditions.
 *
 * Patterns are phrases (`engine/phrases.ts`); `@verb` stands for all forms of a verb of the list, `stem~` for a
 * stem whose ending the wording keeps. In a wording `$1` is the first word as typed (`$3` the third), `-` alone leaves the phrase
 * out, a leading comma is the one that the clause needs inside a sentence.
 *
 * Conditions: `^` fixed only at the start of a sentence · `<` found only there · `?` not in a question ·
 * `.` fixed only where the clause ends · `§` full weight only beside a word of law · `¬` not after a word of
 * `notAfter` ("pieteikumā minētā adrese", "I shall be") · `d` not fixed after a dative · `n` the base form may be a noun, so only after a word that asks for a verb.
 */
export interface Entry {
  mark: 'G' | 'L' | 'O';
  severity: 1 | 2 | 3;
  conditions: string;
  pattern: string;
  kind: 'fix' | 'show' | 'advise';
  wording: string;
}

const LINE = /^(.+)\t([=>:]) (.+)\t([GLO])([123])(\S*)$/u;
const KINDS: Record<string, Entry['kind']> = { '=': 'fix', '>': 'show', ':': 'advise' };

/** Reads a list; a line that is no entry is an error, so that a slip in the data shows in the first test. */
export const readEntries = (list = ''): Entry[] =>
  list.split('\n').map((line) => {
    const [, pattern, sign, wording, mark, severity, conditions] = LINE.exec(line) ?? [];
    if (!pattern || !wording || !sign) throw new Error(`not an entry: ${line}`);
    return {
      mark: mark as Entry['mark'],
      severity: Number(severity) as Entry['severity'],
      conditions: conditions ?? '',
      pattern,
      kind: KINDS[sign] ?? 'show',
      wording,
    };
  });

/** What an entry rests on: only what was read is cited as a source. */
export const basisOf = (entry: Entry, read: BasisId): readonly BasisId[] =>
  entry.mark === 'G' ? [read] : ['editorial'];

/** Writes out patterns: verbs in all their forms, kept endings as "any ending". */
export function patternWriter(formsOf: (verb: string) => readonly string[], negation: string) {
  const written = new Map<string, string>();
  const formsIn = (verb: string): string => {
    const known = written.get(verb) ?? verbForms(verb, formsOf, negation);
    written.set(verb, known);
    return known;
  };
  return ({ pattern }: Entry): string =>
    pattern.replace(/@([^\s|]+)/gu, (_, verb: string) => formsIn(verb)).replaceAll('~', '*');
}

/** All forms that are one word, each also with the prefix of negation where the language has one. */
function verbForms(verb: string, formsOf: (verb: string) => readonly string[], negation: string): string {
  const forms = formsOf(verb).filter((form) => form !== '');
  const negated = negation === '' ? [] : forms.filter((form) => !form.startsWith('jā')).map((form) => negation + form);
  return [...new Set([...forms, ...negated])].join('|');
}
