import type { PhraseBook } from '../engine/phrases.ts';
import { readOnce } from '../engine/read-once.ts';
import type { PostLanguage } from '../engine/types.ts';
import { LANGUAGE_IDS } from '../languages/index.ts';
import type { Account, ByPostLanguage, GlossaryEntry, Person, Rules, Topic } from './file/rules.ts';
import { canonicalSite } from './register/sites.ts';
import { nameBook, ownNameBook } from './wording/names.ts';
import { bookOf, plainText } from './wording/wording.ts';

/** A topic with its words, looked for language by language. */
export interface TopicBook {
  id: string;
  /** By language of the post; none for a language in which the rules give no words. */
  words: ReadonlyMap<PostLanguage, PhraseBook<true>>;
}

/** The rules, ready to be asked: made once, read by every check. */
export interface Policy {
  rules: Rules;
  /** Name of the institution by language; absent where the rules name none. */
  name: ByPostLanguage<string>;
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
  disclaimers: ByPostLanguage<readonly string[]>;
  signature: ByPostLanguage<string>;
  /** The institution's own wording, by language of the post. */
  glossary: ByPostLanguage<PhraseBook<GlossaryEntry>>;
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
    disclaimers: byLanguage((lang) => {
      const list = texts(voice.disclaimers?.[lang]);
      return list.length > 0 ? list : undefined;
    }),
    signature: shown(voice.signature),
    glossary: byLanguage((lang) => glossaryOf(language.glossary, lang)),
    acronyms: new Map(Object.entries(language.acronyms ?? {})),
  };
}

const texts = (list: readonly string[] = []): string[] => list.map(plainText).filter((text) => text !== '');

/** What there is in each of our languages, the state language first. */
function byLanguage<T>(of: (lang: PostLanguage) => T | undefined): ByPostLanguage<T> {
  const entries = LANGUAGE_IDS.map((lang) => [lang, of(lang)] as const);
  return Object.fromEntries(entries.filter(([, found]) => found !== undefined)) as ByPostLanguage<T>;
}

const shown = (names: ByPostLanguage<string> = {}): ByPostLanguage<string> =>
  byLanguage((lang) => plainText(names[lang] ?? '') || undefined);

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

const topicBook = (topic: Topic): TopicBook => ({
  id: topic.id,
  words: new Map(
    LANGUAGE_IDS.flatMap((lang) => {
      const words = (topic.words?.[lang] ?? []).map((entry) => ({ words: entry, value: true as const }));
      return words.length > 0 ? [[lang, bookOf(words)] as const] : [];
    }),
  ),
});

/** Kept words are found as written, with `*`, and as names in all cases ("Meža likums": "Meža likumā"). */
function keepBook(keep: readonly string[]): PhraseBook<true> {
  const entries = keep.map((words) => ({ words, value: true as const }));
  const plain = bookOf(entries);
  const names = nameBook(entries.filter(({ words }) => !words.includes('*')));
  return { find: (doc) => [...plain.find(doc), ...names.find(doc)].sort((a, b) => a.start - b.start || b.end - a.end) };
}

function glossaryOf(glossary: readonly GlossaryEntry[] = [], language: PostLanguage): PhraseBook<GlossaryEntry> {
  const entries = glossary.filter(({ lang }) => lang === language);
  return bookOf(entries.map((entry) => ({ words: entry.avoid, value: entry })));
}
