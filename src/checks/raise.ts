import type { Finding, Group, InterfaceLanguage, Level } from '../engine/types.ts';
import type { Check, CheckContext, Outcome, SoFar } from './contract.ts';
import { type Enforcement, type LevelReason, levelOf } from './levels.ts';

/** What a check raised: a finding, or only a weight. */
export interface Raised {
  check: string;
  group: Group;
  /** Where its words begin. */
  start: number;
  /** In points of the scale. */
  pull: number;
  finding?: Finding;
}

/** An outcome of a check and what became of it. */
export interface Judged {
  check: Check;
  outcome: Outcome;
  /** The level before anybody else had a say. */
  own: 'hint' | 'confirm';
  /** What the rules say of the group. */
  enforcement?: Enforcement;
  /** Absent where it is not shown. */
  level?: Level;
  /** What decided the level. */
  because: LevelReason;
}

/** Runs checks on one post, in their order, and gives each outcome its level. */
export const judge = (checks: readonly Check[], context: CheckContext, soFar: SoFar = NOTHING_SO_FAR): Judged[] =>
  checks
    .filter((check) => reads(check, context))
    .flatMap((check) => check.run(context, soFar).map(judgeOne(check, context)));

/** What checks of the parts of a post are told. */
export const NOTHING_SO_FAR: SoFar = { scale: 0, found: new Map() };

const reads = ({ reads }: Check, { doc }: CheckContext): boolean =>
  reads === undefined || reads.of(doc.lang) !== undefined;

const judgeOne =
  (check: Check, { policy, account, emergency }: CheckContext) =>
  (outcome: Outcome): Judged => {
    const own = outcome.level ?? check.level;
    const enforcement = policy.rules.enforcement?.[check.group];
    const { level, because } = levelOf({
      own,
      unsure: outcome.outcome === 'unsure',
      most: outcome.most,
      enforcement,
      // Only the question who may speak still holds an emergency message: everything else is shown.
      givesWay: emergency && check.group !== 'authority',
      capacity: account.capacity,
    });
    return { check, outcome, own, enforcement, level, because };
  };

/** What checks raise in one post: findings, and what only weighs; what the rules switch off is neither. */
export const raise = (checks: readonly Check[], context: CheckContext): Raised[] =>
  judge(checks, context).flatMap((judged) => raisedFrom(judged, context.ui));

/** The finding or the weight that an outcome comes to; nothing where it is silent. */
export function raisedFrom({ check, outcome, level }: Judged, ui: InterfaceLanguage): Raised[] {
  if (!level) return [];
  const pull = outcome.outcome === 'unsure' ? 0 : (outcome.pull ?? 0);
  const raised = { check: check.id, group: check.group, start: outcome.start, pull };
  return outcome.outcome === 'weigh' ? [raised] : [{ ...raised, finding: { ...finding(check, outcome, ui), level } }];
}

function finding(check: Check, outcome: Outcome, ui: InterfaceLanguage): Omit<Finding, 'level'> {
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
