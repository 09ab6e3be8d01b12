import type { PhraseBook } from '../engine/phrases.ts';
import { readOnce } from '../engine/read-once.ts';
import type { Language } from '../engine/types.ts';
import type { Account, Bilingual, GlossaryEntry, Person, Rules, Topic } from './file/rules.ts';
import { canonicalSite } from './register/sites.ts';
import { nameBook, ownNameBook } from './wording/names.ts';
import { bookOf, plainText } from './wording/wording.ts';

/** A topic with its words, looked for language by language. */
export interface TopicBook {
  id: string;
  words: Record<Language, PhraseBook<true>>;
  /** Whether the rules give words in that language at all. */
  has: Record<Language, boolean>;
}

/** The rules, ready to be asked: made once, read by every check. */
export interface Policy {
  rules: Rules;
  /** Name of the institution by language; absent where the rules name none. */
  name: Bilingual;
  /** Own names, short forms and aliases in all forms in which they can stand in a text; the value is the name. */
  ownNames: PhraseBook<string>;
  /** ISO code, upper case. */
  country: string;
  /** Official hosts, lower case. */
  domains: readonly string[];
  accounts: readonly Account[];
  people: readonly Person[];
  personById: ReadonlyMap<string, Person>;
  /** Full names of office holders (heads, owners of official accounts); the value is the person's id. */
  officials: PhraseBook<string>;
  topics: readonly Topic[];
  topicById: ReadonlyMap<string, Topic>;
  topicBooks: readonly TopicBook[];
  /** Words and names that are never questioned. */
  keep: PhraseBook<true>;
  /** The institution's disclaimers, the first is the one inserted. */
  disclaimers: Record<Language, readonly string[]>;
  signature: Bilingual;
  /** The institution's own wording, by language of the post. */
  glossary: Record<Language, PhraseBook<GlossaryEntry>>;
  /** Expansion by abbreviation, both as written; an empty one means known to everybody. */
  acronyms: ReadonlyMap<string, string>;
}

/**
 * Makes rules ready to be asked, the same rules once: what one text has laid out, and what was made ready before any,
 * serves the next. Never throws on rules that `parseRules` let through.
 */
export const compilePolicy = (rules: Rules): Policy => readOnce(rules, compile);

function compile(rules: Rules): Policy {
  const { institution, accounts = [], people = [], topics = [], voice = {}, language = {} } = rules;
  return {
    rules,
    name: shown(institution?.name),
    ownNames: ownNameBook(institution),
    country: (institution?.country ?? 'LV').trim().toUpperCase(),
    domains: (institution?.domains ?? []).map(canonicalSite).filter((domain) => domain !== ''),
    accounts,
    people,
    personById: firstById(people),
    officials: officialsOf(people, accounts),
    topics,
    topicById: firstById(topics),
    topicBooks: topics.map(topicBook),
    keep: keepBook(language.keep ?? []),
    disclaimers: { lv: texts(voice.disclaimers?.lv), en: texts(voice.disclaimers?.en) },
    signature: shown(voice.signature),
    glossary: { lv: glossaryOf(language.glossary, 'lv'), en: glossaryOf(language.glossary, 'en') },
    acronyms: new Map(Object.entries(language.acronyms ?? {})),
  };
}

const texts = (list: readonly string[] = []): string[] => list.map(plainText).filter((text) => text !== '');

function shown(names: Bilingual | undefined): Bilingual {
  const result: Bilingual = {};
  for (const language of ['lv', 'en'] as const) {
    const text = plainText(names?.[language] ?? '');
    if (text !== '') result[language] = text;
  }
  return result;
}

/** Of two with one id the first counts, so that an entry put behind cannot take a name over. */
const firstById = <T extends { id: string }>(list: readonly T[]): Map<string, T> =>
  new Map([...list].reverse().map((entry) => [entry.id, entry]));

function officialsOf(people: readonly Person[], accounts: readonly Account[]): PhraseBook<string> {
  const owners = new Set(accounts.filter(({ kind }) => kind === 'official').map(({ owner }) => owner));
  return nameBook(
    people
      // A single word is a first name or a surname that others bear too.
      .filter(({ id, role, name }) => (role === 'head' || owners.has(id)) && /\S\s+\S/u.test(name.trim()))
      .map(({ id, name }) => ({ words: name, value: id })),
  );
}

const wordsIn = ({ words }: Topic, language: Language): PhraseBook<true> =>
  bookOf((words?.[language] ?? []).map((entry) => ({ words: entry, value: true as const })));

const topicBook = (topic: Topic): TopicBook => ({
  id: topic.id,
  words: { lv: wordsIn(topic, 'lv'), en: wordsIn(topic, 'en') },
  has: { lv: (topic.words?.lv ?? []).length > 0, en: (topic.words?.en ?? []).length > 0 },
});

/** Kept words are found as written, with `*`, and as names in all cases ("Meža likums": "Meža likumā"). */
function keepBook(keep: readonly string[]): PhraseBook<true> {
  const entries = keep.map((words) => ({ words, value: true as const }));
  const plain = bookOf(entries);
  const names = nameBook(entries.filter(({ words }) => !words.includes('*')));
  return { find: (doc) => [...plain.find(doc), ...names.find(doc)].sort((a, b) => a.start - b.start || b.end - a.end) };
}

function glossaryOf(glossary: readonly GlossaryEntry[] = [], language: Language): PhraseBook<GlossaryEntry> {
  const entries = glossary.filter(({ lang }) => lang === language);
  return bookOf(entries.map((entry) => ({ words: entry.avoid, value: entry })));
}
