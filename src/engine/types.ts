/** The words that every room speaks: what goes into a check and what comes out. */

/** Languages in which this extension speaks to people. Another one needs all its messages, so it is listed here. */
export type InterfaceLanguage = 'lv' | 'en';

/**
 * A language in which posts are written, by its ISO 639-1 code: the name of a folder in `languages/`. Any text by type,
 * so that a new language changes no code: what is known of it, each word table says (`word-table.ts`).
 */
export type PostLanguage = string;

/** `other`: certainly none of ours; `unknown`: too little text to tell. Neither is checked for language. */
export type DetectedLanguage = PostLanguage | 'other' | 'unknown';

/** `hint` is shown, `confirm` holds the publish action until the writer decides, `block` until fixed or approved. */
export type Level = 'hint' | 'confirm' | 'block';

export type Decision = 'clear' | Level;

export const GROUPS = [
  'authority',
  'voice',
  'legal',
  'simple',
  'disclosure',
  'identity',
  'conduct',
  'dialogue',
  'access',
  'statelanguage',
] as const;
export type Group = (typeof GROUPS)[number];

/** In whose voice a text is written. */
export type Voice = 'institution' | 'official' | 'personal' | 'unclear';

/** What an account is: `unknown` is not in the register, `absent` was not given at all. */
export type Capacity = 'institution' | 'official' | 'personal' | 'unknown' | 'absent';

export type PostKind = 'post' | 'reply' | 'quote';

/** One post, as a line of `posts.jsonl` gives it and as the guard reads it from a composer. */
export interface Post {
  id: string;
  /** As given; never normalised, so that offsets hold. */
  text: string;
  /** `site/handle`; absent: judged as the institution's, authority not judged. */
  account?: string;
  /** True where the site shows only a display name, so that the match is not certain. */
  accountByName?: boolean;
  /** Id of the person who writes, from the rules. */
  as?: string;
  kind?: PostKind;
  inReplyTo?: string;
  /** ISO time of publishing; absent: today. */
  at?: string;
  lang?: PostLanguage;
  images?: { description?: string }[];
  /** Topic ids named by the writer when asked "which topic is it"; hold for this text only. */
  topics?: string[];
  /** Id of the person who approved this text. */
  approvedBy?: string;
}

/** UTF-16 offsets in the text as given; `end` is exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** Replaces exactly its own range; an empty range inserts. */
export interface Fix extends Range {
  text: string;
  /** What the button says, in the language of the interface. */
  label: string;
}

export interface Finding extends Range {
  check: string;
  group: Group;
  level: Level;
  /** One sentence: what is wrong. */
  message: string;
  /** One sentence: why it matters. */
  why: string;
  /** Ids of the registry of sources. */
  basis: string[];
  fixes: Fix[];
}

export interface Report {
  id: string;
  lang: DetectedLanguage;
  voice: Voice;
  /** -100 too simple … 0 clear … 100 too legal. */
  scale: number;
  decision: Decision;
  findings: Finding[];
}
