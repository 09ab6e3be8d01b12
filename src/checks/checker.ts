import type { Document } from '../engine/document.ts';
import type { Finding, Group, Language, Post, Report } from '../engine/types.ts';
import { LANGUAGES, readPost } from '../languages/index.ts';
import { approversOf } from '../policy/approval.ts';
import { judgeAuthority } from '../policy/authority.ts';
import { compilePolicy, type Policy } from '../policy/compile.ts';
import { dayOf } from '../policy/days.ts';
import { standingOf } from '../policy/register.ts';
import type { Rules } from '../policy/schema.ts';
import { tieOf } from '../policy/tie.ts';
import { topicsIn } from '../policy/topics.ts';
import type { Check, CheckContext, Outcome } from './check.ts';
import { isEmergency } from './emergency.ts';
import { CHECKS } from './index.ts';
import { type Insertions, insertionsFor } from './insertions.ts';
import { type Enforcement, highest, levelOf } from './levels.ts';
import { soundMends } from './mends.ts';
import { type ReplyHelp, replyHelp } from './reply/index.ts';
import { scaleOf } from './scale.ts';
import { judgeVoice } from './voice/judgement.ts';

export interface CheckerOptions {
  rules: Rules;
  /** ISO day that counts as today for posts without `at`. */
  today: string;
  /** Language of messages; Latvian unless told. */
  ui?: Language;
}

export interface Checker {
  check: (post: Post) => Report;
  /**
   * The disclaimer or signature that can be put into the post, each with its place.
   * @param room how many more characters (UTF-16 units) the site takes
   */
  insertions: (post: Post, room?: number) => Insertions;
  /** The people who may approve the post on its day; never the writer. */
  approvers: (post: Post) => { id: string; name: string }[];
  /** Help with an answer: the kind of message in `inReplyTo`, what works, who knows, a first reply. */
  reply: (post: Post) => ReplyHelp;
}

/** Makes a checker for one set of rules. Checking is synchronous, pure and never throws on any text. */
export function createChecker({ rules, today, ui = 'lv' }: CheckerOptions): Checker {
  const policy = compilePolicy(rules);
  const read = (post: Post) => report(contextOf(policy, post, today, ui));
  return {
    check: (post) => soundMends(read(post), post.text, (text) => read({ ...post, text }).scale),
    approvers: (post) => {
      const { topics, today: day } = contextOf(policy, post, today, ui);
      return approversOf(policy, post, topics, day).map(({ id, name }) => ({ id, name }));
    },
    reply: (post) => replyHelp(post, policy, standingOf(policy, post), ui),
    insertions: (post, room) => insertionsFor(readPost(post.text, post.lang), policy, standingOf(policy, post), room),
  };
}

/** Gathers all that checks look at: the text read once, the account, the topics, the voice, the authority. */
export function contextOf(policy: Policy, post: Post, today: string, ui: Language): CheckContext {
  const doc = readPost(post.text, post.lang);
  const persons = personsOf(doc);
  const account = standingOf(policy, post);
  const tie = tieOf(policy, doc, persons);
  const topics = topicsIn(policy, doc, post.topics);
  const day = dayOf(post.at, policy.rules.timeZone, today);
  const emergency = isEmergency(doc);
  const voice = judgeVoice({ doc, policy, account, tie, persons });
  const authority = judgeAuthority({
    policy,
    post,
    doc,
    account,
    topics,
    tie,
    emergency,
    speaksForInstitution: voice.speaksForInstitution,
    today: day,
  });
  return { post, doc, policy, account, tie, topics, emergency, persons, voice, authority, today: day, scale: 0, ui };
}

const personsOf = (doc: Document) => (doc.lang === 'lv' || doc.lang === 'en' ? LANGUAGES[doc.lang].persons(doc) : []);

/** Checks of the whole post run last and see what the others came to; they add nothing to it themselves. */
function report(context: CheckContext): Report {
  const { post, doc } = context;
  const silent = isPrivate(context);
  const parts = silent ? [] : raise(false, context);
  const shown = new Set(parts.flatMap(({ group, finding }) => (finding ? [group] : [])));
  const scale = scaleOf(parts.filter(({ group }) => shown.has(group)));
  const whole = silent ? [] : raise(true, { ...context, scale });
  const findings = [...parts, ...whole].flatMap(({ finding }) => finding ?? []);
  findings.sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    id: post.id,
    lang: doc.lang,
    voice: context.voice.voice,
    scale,
    decision: highest(findings.map(({ level }) => level)),
    findings,
  };
}

/** A private post that has nothing to do with the institution is nobody's business (PRODUCT.md T2). */
const isPrivate = ({ account, tie, voice }: CheckContext): boolean =>
  (account.capacity === 'personal' || account.capacity === 'unknown') && !tie.any && voice.ownBody.length === 0;

type Raised = { group: Group; pull: number; finding?: Finding };

const raise = (whole: boolean, context: CheckContext): Raised[] =>
  CHECKS.filter((check) => Boolean(check.whole) === whole).flatMap((check) => raisedBy(check, context));

function raisedBy(check: Check, context: CheckContext): Raised[] {
  const { doc, account, ui } = context;
  const { group } = check;
  if (check.reads && !check.reads.some((language) => language === doc.lang)) return [];
  return check.run(context).flatMap((outcome) => {
    const unsure = outcome.outcome === 'unsure';
    const enforcement = enforcementOf(context, group);
    const level = levelOf(outcome.level ?? check.level, unsure, enforcement, account.capacity, outcome.most);
    if (!level) return [];
    const pull = unsure ? 0 : (outcome.pull ?? 0);
    if (outcome.outcome === 'weigh') return [{ group, pull }];
    return [{ group, pull, finding: { ...finding(check, outcome, ui), level } }];
  });
}

/** In an emergency only the question who may speak still holds a post: everything else is shown (PRODUCT.md O3). */
function enforcementOf({ policy, emergency }: CheckContext, group: Group): Enforcement | undefined {
  const given = policy.rules.enforcement?.[group];
  return emergency && group !== 'authority' && given !== 'off' ? 'hint' : given;
}

function finding(check: Check, outcome: Outcome, ui: Language): Omit<Finding, 'level'> {
  const text = check.text[ui];
  const data = outcome.data ?? {};
  const label = text.fix?.(data) ?? text.title;
  return {
    check: check.id,
    group: check.group,
    start: outcome.start,
    end: outcome.end,
    message: text.message(data),
    why: text.why(data),
    basis: [...(outcome.basis ?? check.basis)],
    fixes: (outcome.fixes ?? []).map((fix) => ({ label, ...fix })),
  };
}
