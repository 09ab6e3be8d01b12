import {
  type Capacity,
  type Decision,
  type DetectedLanguage,
  GROUPS,
  type Group,
  type InterfaceLanguage,
  type Level,
  type Post,
  type Range,
  type Voice,
} from '../engine/types.ts';
import { compilePolicy } from '../policy/compile.ts';
import { findTopics } from '../policy/wording/topics.ts';
import { type CheckerOptions, contextOf, judgePost, type PostJudgement } from './checker.ts';
import type { CheckContext } from './contract.ts';
import { type Enforcement, highest, type LevelReason } from './levels.ts';
import { raisedFrom } from './raise.ts';
import { sidesOf } from './scale.ts';
import { readVoice } from './voice/judgement.ts';

/** Words of the post that something rests on, as they stand there. */
type Words = readonly string[];

/** What in the words speaks for whose voice. */
export const VOICE_SIGNS = [
  'singular',
  'plural',
  'announcements',
  'opinions',
  'offices',
  'ownBody',
  'spokenFor',
] as const;
export type VoiceSign = (typeof VOICE_SIGNS)[number];

/** One answer of a check and the way to its level. */
export interface Step {
  check: string;
  group: Group;
  outcome: 'flag' | 'unsure' | 'weigh';
  /** Empty where it is about the post as a whole. */
  words: string;
  own: 'hint' | 'confirm';
  /** What the rules say of the group, where they say something. */
  enforcement?: Enforcement;
  because: LevelReason;
  /** Absent: not shown. */
  level?: Level;
  /** Points on the scale; 0 where it moves nothing. */
  points: number;
}

/** The way from a post to the decision about it; plain data. */
export interface Explanation {
  /** ISO day in the time zone of the rules. */
  day: string;
  lang: DetectedLanguage;
  account: { reference?: string; capacity: Capacity; certain: boolean; owner?: string };
  /** Who writes; `role` only where the rules know them. */
  writer?: { id: string; name?: string; role?: string };
  /** The post touches the institution, by these words or by "we" beside a topic of the rules. */
  touches: boolean;
  mentions: Words;
  /** Topics of the rules, with their words; none where the writer named the topic. */
  topics: readonly { id: string; words: Words }[];
  voice: { voice: Voice; signs: Partial<Record<VoiceSign, Words>>; disclaimer?: string; introduced: boolean };
  emergency: boolean;
  /** Groups that the rules switch off. */
  off: readonly Group[];
  /** A private post that has nothing to do with the institution: no check was asked. */
  isPrivate: boolean;
  steps: readonly Step[];
  /** Points of both sides, and what they make on the scale. */
  points: { legal: number; simple: number };
  scale: number;
  /** The highest level of the steps. */
  decision: Decision;
}

/** Tells how the checks come to what they say of a post: the same reading, with nothing left out. */
export function explain({ rules, today, ui = 'lv' }: CheckerOptions, post: Post): Explanation {
  const context = contextOf(compilePolicy(rules), post, today, ui);
  const { doc, account, mentions, emergency, policy } = context;
  const { ownBody } = readVoice(context);
  const judgement = judgePost(context);
  const steps = stepsOf(judgement, doc.text, ui);
  const words = (ranges: readonly Range[]): Words => [
    ...new Set(ranges.map(({ start, end }) => doc.text.slice(start, end))),
  ];
  const { reference, capacity, certain, owner } = account;
  const found = findTopics(policy, doc);
  return {
    day: context.today,
    lang: doc.lang,
    account: { reference, capacity, certain, owner },
    writer: writerOf(context),
    touches: mentions.any || mentions.answered !== undefined || ownBody.length > 0,
    mentions: words([...mentions.own, ...mentions.people, ...mentions.accounts, ...ownBody]),
    topics: context.topics.map((id) => ({ id, words: words(found.find((topic) => topic.id === id)?.ranges ?? []) })),
    voice: voiceOf(context, words),
    emergency,
    off: GROUPS.filter((group) => policy.rules.enforcement?.[group] === 'off'),
    isPrivate: judgement.isPrivate,
    steps,
    points: sidesOf(judgement.raised),
    scale: judgement.scale,
    decision: highest(steps.flatMap(({ level }) => level ?? [])),
  };
}

function writerOf({ post, policy }: CheckContext): Explanation['writer'] {
  if (!post.as) return undefined;
  const person = policy.personById.get(post.as);
  return { id: post.as, name: person?.name, role: person?.role };
}

function voiceOf(context: CheckContext, words: (ranges: readonly Range[]) => Words): Explanation['voice'] {
  const judged = readVoice(context);
  const signs = VOICE_SIGNS.map((sign) => [sign, words(judged[sign])] as const).filter(([, list]) => list.length > 0);
  const [disclaimer] = judged.disclaimer ? words([judged.disclaimer]) : [];
  return { voice: judged.voice, signs: Object.fromEntries(signs), disclaimer, introduced: judged.introduced };
}

function stepsOf({ parts, whole, raised }: PostJudgement, text: string, ui: InterfaceLanguage): Step[] {
  const weighing = new Set(raised.map(({ group }) => group));
  return [...parts, ...whole].map((judged) => {
    const { check, outcome, own, enforcement, because, level } = judged;
    const pull = raisedFrom(judged, ui)[0]?.pull ?? 0;
    const isPost = outcome.start === 0 && outcome.end === text.length;
    return {
      check: check.id,
      group: check.group,
      outcome: outcome.outcome,
      words: isPost ? '' : text.slice(outcome.start, outcome.end),
      own,
      enforcement,
      because,
      level: outcome.outcome === 'weigh' ? undefined : level,
      points: weighing.has(check.group) && !check.whole ? pull : 0,
    };
  });
}
