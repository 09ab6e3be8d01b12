import { accountKey } from '../register/sites.ts';
import { isPlainObject } from './plain-data.ts';
import type { Rules } from './rules.ts';

/** The parts of a rules file in the order in which a communicator asks about them. */
export const PARTS = [
  'institution',
  'people',
  'accounts',
  'topics',
  'enforcement',
  'quietPeriods',
  'voice',
  'glossary',
  'keep',
  'acronyms',
  'situations',
  'sites',
  'file',
] as const;
export type RulesPart = (typeof PARTS)[number];

/** One entry that one set of rules has and the other has not, or has otherwise. */
export interface RulesChange {
  part: RulesPart;
  kind: 'added' | 'removed' | 'changed';
  /** What the entry is called in its part: the id of a person, `site/handle`, a group, a word, a key. */
  key: string;
  before?: unknown;
  after?: unknown;
  /** Of an entry with fields, those that differ, in the order of the file. */
  fields: string[];
}

/**
 * What changes when one set of rules takes the place of another, part by part; `null` stands for no rules. The order of
 * keys, and of entries that have a name, says nothing and is no change. Everything else is, unknown keys included.
 */
export function rulesDiff(before: Rules | null, after: Rules | null): RulesChange[] {
  const [old, next] = [entriesOf(before), entriesOf(after)];
  return PARTS.flatMap((part) => compare(part, old[part], next[part]));
}

type Entries = Map<string, unknown>;

function compare(part: RulesPart, before: Entries, after: Entries): RulesChange[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys.flatMap((key): RulesChange[] => {
    const [old, next] = [before.get(key), after.get(key)];
    if (!after.has(key)) return [{ part, kind: 'removed', key, before: old, fields: [] }];
    if (!before.has(key)) return [{ part, kind: 'added', key, after: next, fields: [] }];
    if (settled(old) === settled(next)) return [];
    return [{ part, kind: 'changed', key, before: old, after: next, fields: fieldsThatDiffer(old, next) }];
  });
}

function fieldsThatDiffer(before: unknown, after: unknown): string[] {
  if (!isPlainObject(before) || !isPlainObject(after)) return [];
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields.filter((field) => settled(before[field]) !== settled(after[field]));
}

/** Whether two pieces of rules mean the same, in whatever order their keys stand. */
export const isSame = (one: unknown, other: unknown): boolean => one === other || settled(one) === settled(other);

/** A value as text, the same for the same meaning: keys sorted. Lists keep their order, for a first disclaimer counts. */
function settled(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(settled).join()}]`;
  if (!isPlainObject(value)) return JSON.stringify(value) ?? '';
  const said = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort();
  return `{${said.map((key) => `${JSON.stringify(key)}:${settled(value[key])}`).join()}}`;
}

/** Entries of each part by what they are called; two of one name are told apart by their place among them. */
function entriesOf(rules: Rules | null): Record<RulesPart, Entries> {
  const {
    institution,
    people = [],
    accounts = [],
    topics = [],
    enforcement,
    quietPeriods = [],
    voice,
    language,
    situations,
    sites,
    ...file
  } = rules ?? ({} as Partial<Rules>);
  const { glossary = [], keep = [], acronyms, ...otherLanguage } = language ?? {};
  const { disclaimers, ...otherVoice } = voice ?? {};
  return {
    institution: fromObject(institution),
    people: named(people, ({ id }) => id),
    accounts: named(accounts, accountKey),
    topics: named(topics, ({ id }) => id),
    enforcement: fromObject(enforcement),
    quietPeriods: named(quietPeriods, ({ from, until }) => `${from}–${until}`),
    voice: new Map([...fromObject(disclaimers, 'disclaimers.'), ...fromObject(otherVoice)]),
    glossary: named(glossary, ({ lang, avoid }) => `${lang} ${avoid}`),
    keep: named(keep, (word) => word),
    acronyms: fromObject(acronyms),
    situations: fromObject(situations),
    sites: fromObject(sites),
    // The rest of the file, keys that nobody knows included: what changes without a line would be hidden.
    file: new Map([...fromObject(file), ...fromObject(otherLanguage, 'language.')]),
  };
}

const fromObject = (value: object | undefined, before = ''): Entries =>
  new Map(
    Object.entries(value ?? {})
      .filter(([, entry]) => entry !== undefined)
      .map(([key, entry]) => [`${before}${key}`, entry]),
  );

function named<T>(entries: readonly T[], nameOf: (entry: T) => string): Entries {
  const found: Entries = new Map();
  for (const entry of entries) {
    const name = nameOf(entry);
    let key = name;
    for (let again = 2; found.has(key); again += 1) key = `${name} (${again})`;
    found.set(key, entry);
  }
  return found;
}
