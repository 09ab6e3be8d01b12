import type { Document } from '../engine/document.ts';
import type { PersonMark } from '../engine/language.ts';
import type { Group, InterfaceLanguage, Level, Post, PostLanguage, Range } from '../engine/types.ts';
import type { WordTable } from '../engine/word-table.ts';
import type { Policy } from '../policy/compile.ts';
import type { Rules } from '../policy/file/schema.ts';
import type { AccountStanding } from '../policy/register/register.ts';
import type { InstitutionMentions } from '../policy/wording/institution-mentions.ts';
import type { BasisId } from './sources.ts';

/**
 * Everything a check may look at. Pure data, made once a post by `checker.ts`. What a group reads from it, such as the
 * voice, is the group's own: `readOnce` keeps it.
 */
export interface CheckContext {
  post: Post;
  doc: Document;
  policy: Policy;
  account: AccountStanding;
  /** How the text touches the institution. */
  mentions: InstitutionMentions;
  /** Ids of the rules' topics whose words occur, or that the writer named. */
  topics: readonly string[];
  /** A warning to the public that must not be slowed down (112, evacuation …). */
  emergency: boolean;
  persons: readonly PersonMark[];
  /** ISO day of the post in the rules' time zone. */
  today: string;
  /** Language of the interface. */
  ui: InterfaceLanguage;
}

/** What the other checks came to, for those that judge the post as a whole; nothing for the others. */
export interface SoFar {
  /** -100 too simple … 0 clear … 100 too legal. */
  scale: number;
  /** The checks that have found something, by id, each with its highest level. */
  found: ReadonlyMap<string, Level>;
}

/** What a message is filled with; every value is text as the writer should read it. */
export type MessageData = Record<string, string>;

/** What a check answers; no answer at all means `allow`. */
export interface Outcome extends Range {
  /**
   * `unsure` is shown as a hint at most and never holds a post. `weigh` is not shown at all: too slight alone,
   * it adds its pull where something of its group is shown.
   */
  outcome: 'flag' | 'unsure' | 'weigh';
  data?: MessageData;
  /** A label is given only where the check's own `fix` label does not fit. */
  fixes?: (Range & { text: string; label?: string })[];
  /** A weaker or stronger level than the check's default, before the rules speak. */
  level?: 'hint' | 'confirm';
  /** `confirm`: the rules cannot make it a block ("at most a question" in src/policy/README.md, Authority). */
  most?: 'confirm';
  /** How far this pulls the post on the scale, in points; the sign comes from the group (`simple` pulls down). */
  pull?: number;
  /** Where this one rests on something else than the check as a whole. */
  basis?: readonly BasisId[];
}

/** A post that draws the finding and a better one, both cases of the check; shown when somebody wants to learn. */
export interface Example {
  bad: string;
  good: string;
  /** Who writes where and when, in a few words: for checks that go by that and not by the text alone. */
  when?: { bad: string; good: string };
}

/** What people read, in one language of the interface. */
export interface CheckText {
  /** Name of the check, as the settings list it. */
  title: string;
  /** One sentence: what is wrong. */
  message: (data: MessageData) => string;
  /** One sentence: why it matters. */
  why: (data: MessageData) => string;
  /** Label of the fix, where the check offers one. */
  fix?: (data: MessageData) => string;
  example: Example;
}

export interface Check {
  /** `group/name`, the same as the folder. */
  id: string;
  group: Group;
  level: 'hint' | 'confirm';
  basis: readonly BasisId[];
  /** Its words: it reads exactly the languages that have some. Absent: any text, also in no known language. */
  reads?: WordTable<unknown>;
  /** Rests on words alone: where the post as a whole sounds otherwise, it shows and does not ask (`doubt.ts`). */
  byWords?: true;
  /** Judges the post as a whole: runs after all others and is told what they came to; its own pull counts for nothing. */
  whole?: true;
  text: Record<InterfaceLanguage, CheckText>;
  run: (context: CheckContext, soFar: SoFar) => Outcome[];
}

/** A post for a case: the text, or the text and what is known about it. */
export type Case = string | (Partial<Post> & { text: string; rules?: Rules });

/**
 * Examples of one check in one language: its test, its documentation. `flags` must be found by this check,
 * `allows` must not, `unsure` must come out as unsure. Plain strings are read on `standing` (default:
 * the practice institution's own account, written by its head).
 */
export interface CaseSet {
  flags: Case[];
  allows: Case[];
  unsure?: Case[];
}

export interface Cases {
  standing?: Partial<Post>;
  /** Other rules than the practice institution's. */
  rules?: Rules;
  lv: CaseSet;
  en: CaseSet;
  /** In other languages of posts. */
  others?: Partial<Record<PostLanguage, CaseSet>>;
}
