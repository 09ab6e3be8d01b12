import type { Document } from '../engine/document.ts';
import type { InterfaceLanguage, Level, Post, Report } from '../engine/types.ts';
import { personsOf, readPost } from '../languages/index.ts';
import { approversOf } from '../policy/authority/approval.ts';
import { compilePolicy, type Policy } from '../policy/compile.ts';
import { dayOf } from '../policy/days.ts';
import type { Rules } from '../policy/file/schema.ts';
import { type AccountStanding, standingOf } from '../policy/register/register.ts';
import { institutionMentions } from '../policy/wording/institution-mentions.ts';
import { topicsIn } from '../policy/wording/topics.ts';
import type { CheckContext, SoFar } from './contract.ts';
import { doubted } from './doubt.ts';
import { isEmergency } from './emergency.ts';
import { highest } from './levels.ts';
import { type Judged, judge, type Raised, raisedFrom } from './raise.ts';
import { CHECKS } from './registry.ts';
import { type PostRead, safeFixes } from './safe-fixes.ts';
import { scaleOf } from './scale.ts';
import { isPrivateAccount } from './voice/accounts.ts';
import { readVoice } from './voice/judgement.ts';

export interface CheckerOptions {
  rules: Rules;
  /** ISO day that counts as today for posts without `at`. */
  today: string;
  /** Language of messages; Latvian unless told. */
  ui?: InterfaceLanguage;
}

export interface Checker {
  check: (post: Post) => Report;
  /** The people who may approve the post on its day; never the writer. */
  approvers: (post: Post) => { id: string; name: string }[];
}

/** Makes a checker for one set of rules. Checking is synchronous, pure and never throws on any text. */
export function createChecker({ rules, today, ui = 'lv' }: CheckerOptions, policy = compilePolicy(rules)): Checker {
  const read = (post: Post) => report(contextOf(policy, post, today, ui));
  return {
    check: (post) => safeFixes({ ...read(post), scaleOf: (text) => read({ ...post, text }).report.scale }),
    approvers: (post) => {
      const { topics, today: day } = contextOf(policy, post, today, ui);
      return approversOf(policy, post, topics, day).map(({ id, name }) => ({ id, name }));
    },
  };
}

/** Gathers all that checks look at: the text read once, the account, the topics. What a group reads of it is its own. */
export function contextOf(policy: Policy, post: Post, today: string, ui: InterfaceLanguage): CheckContext {
  const doc = readPost(post.text, post.lang);
  const persons = personsOf(doc);
  const account = standingOf(policy, post);
  const mentions = institutionMentions(policy, doc, persons, undefined, answeredBy(post, account));
  const topics = topicsIn(policy, doc, post.topics);
  const day = dayOf(post.at, policy.rules.timeZone, today);
  const emergency = isEmergency(doc);
  return {
    post,
    doc,
    policy,
    account,
    mentions,
    topics,
    emergency,
    persons,
    today: day,
    ui,
  };
}

/** In UTF-16 units: an institution that is asked is named near the beginning. */
const ANSWERED = 2000;

/** The post that a private one answers: a tie may stand there alone. On other accounts nobody asks for it. */
function answeredBy({ inReplyTo = '' }: Post, account: AccountStanding): Document | undefined {
  return inReplyTo !== '' && isPrivateAccount(account) ? readPost(inReplyTo.slice(0, ANSWERED)) : undefined;
}

const PARTS = CHECKS.filter(({ whole }) => !whole);
const WHOLE = CHECKS.filter(({ whole }) => whole);
/** Where the tie is in the post answered alone, only who speaks is asked. */
const TIED_BY_ANSWER = PARTS.filter(({ group }) => group === 'voice' || group === 'authority');

/** What became of everything that the checks answered about a post, in their order. */
export interface PostJudgement extends SoFar {
  /** A private post that is nobody's business: no check was asked. */
  isPrivate: boolean;
  parts: readonly Judged[];
  /** What checks of the whole post say of what the others came to; it adds nothing to that. */
  whole: readonly Judged[];
  /** What weighs: all outcomes of groups that show something. */
  raised: readonly Raised[];
}

/** Asks the checks, those of the whole post last. */
export function judgePost(context: CheckContext): PostJudgement {
  if (isPrivate(context)) return { isPrivate: true, parts: [], whole: [], raised: [], scale: 0, found: new Map() };
  const parts = judge(touches(context) ? PARTS : TIED_BY_ANSWER, context);
  const first = sumUp(parts, context);
  const heard = doubted(parts, context, first);
  const { raised } = heard === parts ? first : sumUp(heard, context);
  // What was found counts as found, doubted or not: what is learned rests on it.
  const soFar: SoFar = { scale: first.scale, found: first.found };
  return { isPrivate: false, parts: heard, whole: judge(WHOLE, context, soFar), raised, ...soFar };
}

/** What the checks of the parts come to. */
function sumUp(parts: readonly Judged[], { ui }: CheckContext): SoFar & Pick<PostJudgement, 'raised'> {
  const all = parts.flatMap((judged) => raisedFrom(judged, ui));
  const shown = new Set(all.flatMap(({ group, finding }) => (finding ? [group] : [])));
  const raised = all.filter(({ group }) => shown.has(group));
  return { raised, scale: scaleOf(raised), found: foundBy(all) };
}

/** The checks that show something, with the highest level of each. */
function foundBy(raised: readonly Raised[]): Map<string, Level> {
  const found = new Map<string, Level>();
  for (const { check, finding } of raised) {
    const known = found.get(check);
    if (finding && (!known || highest([known, finding.level]) !== known)) found.set(check, finding.level);
  }
  return found;
}

function report(context: CheckContext): Omit<PostRead, 'scaleOf'> {
  const { post, doc, ui } = context;
  const { raised, whole, scale } = judgePost(context);
  const findings = [...raised, ...whole.flatMap((judged) => raisedFrom(judged, ui))].flatMap(
    ({ finding }) => finding ?? [],
  );
  findings.sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    context,
    raised,
    report: {
      id: post.id,
      lang: doc.lang,
      voice: readVoice(context).voice,
      scale,
      decision: highest(findings.map(({ level }) => level)),
      findings,
    },
  };
}

/** A private post that has nothing to do with the institution is nobody's business. */
const isPrivate = (context: CheckContext): boolean => !touches(context) && context.mentions.answered === undefined;

/** What is no private post, and a private one that ties itself to the institution. */
const touches = (context: CheckContext): boolean =>
  !isPrivateAccount(context.account) || context.mentions.any || readVoice(context).ownBody.length > 0;
