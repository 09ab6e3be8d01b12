import type { Document } from '../../engine/document.ts';
import type { Post, Range } from '../../engine/types.ts';
import type { Policy } from '../compile.ts';
import type { Bilingual } from '../file/rules.ts';
import type { AccountStanding } from '../register/register.ts';
import type { InstitutionMentions } from '../wording/institution-mentions.ts';

export type AuthorityKind =
  | 'none'
  | 'unknown-person'
  | 'expired'
  | 'not-yet'
  | 'account'
  | 'topic'
  | 'topic-unclear'
  | 'approval';

/** Why this person may not, or not yet, post this here. */
export interface AuthorityProblem {
  kind: AuthorityKind;
  outcome: 'flag' | 'unsure';
  /** A level other than the check's own. */
  level?: 'hint' | 'confirm';
  /** However the rules are set, never above this. */
  most?: 'confirm';
  /** Facts for the message: names as the rules write them, days as ISO days. */
  data: Record<string, string>;
  /** Facts that the rules give in both languages. */
  texts?: Record<string, Bilingual>;
  /** Ids of the topics it is about. */
  topics?: string[];
  /** The words it is about; absent: the whole post. */
  range?: Range;
}

export interface AuthorityInput {
  policy: Policy;
  post: Post;
  doc: Document;
  account: AccountStanding;
  /** Topic ids, found and named. */
  topics: readonly string[];
  mentions: InstitutionMentions;
  emergency: boolean;
  speaksForInstitution: boolean;
  /** ISO day of the post. */
  today: string;
}
