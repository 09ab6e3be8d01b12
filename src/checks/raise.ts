import type { Finding, Group, InterfaceLanguage } from '../engine/types.ts';
import type { Check, CheckContext, Outcome } from './contract.ts';
import { type Enforcement, levelOf } from './levels.ts';

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

/** Runs checks on one post, in their order. */
export const raise = (checks: readonly Check[], context: CheckContext): Raised[] =>
  checks.flatMap((check) => raisedBy(check, context));

function raisedBy(check: Check, context: CheckContext): Raised[] {
  const { doc, account, ui } = context;
  const { id, group } = check;
  if (check.reads && check.reads.of(doc.lang) === undefined) return [];
  return check.run(context).flatMap((outcome) => {
    const unsure = outcome.outcome === 'unsure';
    const enforcement = enforcementOf(context, group);
    const level = levelOf(outcome.level ?? check.level, unsure, enforcement, account.capacity, outcome.most);
    if (!level) return [];
    const raised = { check: id, group, start: outcome.start, pull: unsure ? 0 : (outcome.pull ?? 0) };
    if (outcome.outcome === 'weigh') return [raised];
    return [{ ...raised, finding: { ...finding(check, outcome, ui), level } }];
  });
}

/** In an emergency only the question who may speak still holds a post: everything else is shown. */
function enforcementOf({ policy, emergency }: CheckContext, group: Group): Enforcement | undefined {
  const given = policy.rules.enforcement?.[group];
  return emergency && group !== 'authority' && given !== 'off' ? 'hint' : given;
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
