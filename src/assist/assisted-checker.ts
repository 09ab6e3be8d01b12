import { type Checker, type CheckerOptions, createChecker } from '../checks/checker.ts';
import type { Post, PostLanguage } from '../engine/types.ts';
import { readPost } from '../languages/index.ts';
import { compilePolicy } from '../policy/compile.ts';
import { standingOf } from '../policy/register/register.ts';
import { type Insertions, insertionsFor } from './insertions.ts';
import { missingWords } from './missing-words.ts';
import { type ReplyHelp, replyHelp } from './reply/index.ts';

/** A checker that also helps to write: what can be put in, and what to answer. */
export interface AssistedChecker extends Checker {
  /**
   * The disclaimer or signature that can be put into the post, each with its place.
   * @param room how many more characters (UTF-16 units) the site takes
   */
  insertions: (post: Post, room?: number) => Insertions;
  /** Help with an answer: the kind of message in `inReplyTo`, what works, who knows, a first reply. */
  reply: (post: Post) => ReplyHelp;
  /** Languages whose words the post asks for and that are not here yet; until they are, the others judge it. */
  missing: (post: Post) => PostLanguage[];
}

/** Makes one for one set of rules; as synchronous and pure as the checker. */
export function createAssistedChecker(options: CheckerOptions): AssistedChecker {
  const policy = compilePolicy(options.rules);
  return {
    ...createChecker(options, policy),
    reply: (post) => replyHelp(post, policy, standingOf(policy, post), options.ui ?? 'lv'),
    missing: (post) => missingWords(post, policy, standingOf(policy, post)),
    insertions: (post, room) => insertionsFor(readPost(post.text, post.lang), policy, standingOf(policy, post), room),
  };
}
