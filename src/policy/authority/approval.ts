import type { Post } from '../../engine/types.ts';
import type { Policy } from '../compile.ts';
import { isWithin, quietPeriodOn } from '../days.ts';
import type { Person } from '../file/rules.ts';
import type { AuthorityInput, AuthorityProblem } from './problem.ts';

/**
 * Whether a second person still has to approve the post: a topic asks for it, or a hold period does.
 * Emergencies pass a hold; a topic that needs approval is then only pointed out, so that a warning is
 * never kept back. A head alone in the list has nobody to ask.
 */
export function approvalProblems(input: AuthorityInput, writer: Person | undefined): AuthorityProblem[] {
  const { policy, post, topics, emergency, today } = input;
  if (writer?.role === 'head' && policy.people.length === 1) return [];
  const needed = topics.filter((id) => policy.topicById.get(id)?.needs?.includes('approval'));
  const hold = emergency ? undefined : quietPeriodOn(policy.rules, 'hold', today);
  if ((needed.length === 0 && !hold) || isApproved(policy, post, needed, today)) return [];
  return [
    {
      kind: 'approval',
      outcome: 'flag',
      ...(emergency && { level: 'hint' as const }),
      data: hold ? { until: hold.until } : {},
      topics: needed,
      ...(hold && { texts: { reason: hold.reason ?? {} } }),
    },
  ];
}

/**
 * The people who may approve a post today, in the order of the rules; never the writer.
 * @param topics ids of the topics that are in the post
 */
export function approversOf(policy: Policy, post: Post, topics: readonly string[], today: string): Person[] {
  const needed = topics.filter((id) => policy.topicById.get(id)?.needs?.includes('approval'));
  return policy.people.filter((person) => person.id !== post.as && mayApprove(person, needed, today));
}

/**
 * Who may approve: a second person, in office that day. `approves` says what; without it the head and
 * authorized persons approve everything, staff nothing.
 */
function mayApprove(person: Person, topics: readonly string[], today: string): boolean {
  const approves = person.approves ?? (person.role === 'staff' ? [] : ['*']);
  if (approves.length === 0 || !isWithin(today, person.from, person.until)) return false;
  return approves.includes('*') || topics.every((topic) => approves.includes(topic));
}

function isApproved(policy: Policy, post: Post, topics: readonly string[], today: string): boolean {
  if (post.approvedBy === undefined || post.approvedBy === post.as) return false;
  const approver = policy.personById.get(post.approvedBy);
  return approver !== undefined && mayApprove(approver, topics, today);
}
