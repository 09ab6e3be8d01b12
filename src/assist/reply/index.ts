import { isInstitutional } from '../../checks/voice/accounts.ts';
import type { Document } from '../../engine/document.ts';
import type { InterfaceLanguage, Post, PostLanguage } from '../../engine/types.ts';
import { isRegistered, readPost, STATE_LANGUAGE } from '../../languages/index.ts';
import type { Policy } from '../../policy/compile.ts';
import type { AccountStanding } from '../../policy/register/register.ts';
import { expertsFor, type KnownExpert } from './experts.ts';
import { type Guide, guideTo } from './guide/index.ts';
import { situationOf } from './situation.ts';
import type { Situation } from './situations.ts';
import { SITUATION_WORDS } from './words.ts';

/** Help with answering one message. */
export interface ReplyHelp {
  /** Absent where the kind of message is not certain. */
  situation?: Situation;
  /** Absent with the situation. */
  guide?: Guide;
  experts: KnownExpert[];
  /** A first answer in the language of the message; on the institution's accounts only. */
  holding?: { text: string; lang: PostLanguage };
}

/**
 * What can be told about answering a message.
 * @param post the answer as it stands; `inReplyTo` is the text of the message answered
 */
export function replyHelp(post: Post, policy: Policy, account: AccountStanding, ui: InterfaceLanguage): ReplyHelp {
  const answered = readPost(post.inReplyTo ?? '');
  const own = readPost(post.text, post.lang);
  const experts = expertsFor(policy, [answered, own], ui);
  if (answered.text.trim() === '') return { experts };
  const situation = situationOf(answered.text, post.text);
  const lang = languageOf(answered, own);
  const text =
    wants(situation, experts) && isInstitutional(account)
      ? SITUATION_WORDS.of(lang)?.holding[situation ?? 'other']
      : undefined;
  return {
    ...(situation && { situation, guide: guideTo(situation, policy, ui) }),
    experts,
    ...(text !== undefined && { holding: { text, lang } }),
  };
}

/** Somebody has to be asked: what is certain to need an answer, or a topic that has an expert. */
const wants = (situation: Situation | undefined, experts: readonly KnownExpert[]): boolean =>
  situation !== undefined || experts.length > 0;

/** The language of the message; of one in no language of ours, that of the answer, else the state language. */
const languageOf = (...docs: Document[]): PostLanguage =>
  docs.find(({ lang }) => isRegistered(lang))?.lang ?? STATE_LANGUAGE;
