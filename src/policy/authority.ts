import type { Document } from '../engine/document.ts';
import type { Post, Range } from '../engine/types.ts';
import type { Policy } from './compile.ts';
import type { AccountStanding } from './register.ts';
import type { Tie } from './tie.ts';

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
  /** Facts for the message: names as written in the rules, days as ISO days. */
  data: Record<string, string>;
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
  tie: Tie;
  emergency: boolean;
  speaksForInstitution: boolean;
  /** ISO day of the post. */
  today: string;
}

export declare function judgeAuthority(input: AuthorityInput): AuthorityProblem[];
