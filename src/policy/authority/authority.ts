import { ageOf, isWithin } from '../days.ts';
import type { Person } from '../file/rules.ts';
import { findTopics } from '../wording/topics.ts';
import { plainText } from '../wording/wording.ts';
import { approvalProblems } from './approval.ts';
import { coversAccount, coversTopic, isLimited } from './covers.ts';
import type { AuthorityInput, AuthorityKind, AuthorityProblem } from './problem.ts';

/**
 * Whether the person who writes may post this text from this account today (src/policy/README.md, Whose account and
 * Authority). Without people in the rules, and without an account, nothing is judged.
 */
export function judgeAuthority(input: AuthorityInput): AuthorityProblem[] {
  const { policy, account, today } = input;
  if (policy.people.length === 0 || account.capacity === 'absent') return [];
  const problems = judgeFor(input);
  const lapsed = ageOf(policy.rules, today) === 'lapsed';
  return problems.map((problem) => ({
    ...problem,
    // A match by display name alone neither clears nor blocks.
    ...(!account.certain && { outcome: 'unsure' as const }),
    ...(lapsed && { most: 'confirm' as const }),
  }));
}

function judgeFor(input: AuthorityInput): AuthorityProblem[] {
  if (input.account.capacity === 'institution') return onInstitution(input);
  if (input.account.capacity === 'official') return onOfficial(input);
  return onPersonal(input);
}

const flag = (kind: AuthorityKind, data: Record<string, string> = {}): AuthorityProblem => ({
  kind,
  outcome: 'flag',
  data,
});

function onInstitution(input: AuthorityInput): AuthorityProblem[] {
  const { policy, post, account } = input;
  // A question, never a block (src/policy/README.md, Authority), since it may well be the head who writes.
  if (!post.as) return [{ ...flag('unknown-person'), most: 'confirm' }];
  const writer = policy.personById.get(post.as);
  if (!writer || writer.role === 'staff') return [flag('none')];
  const problems = datesOf(writer, input);
  if (writer.role === 'authorized') {
    if (!coversAccount(writer, account)) problems.push(flag('account', { account: account.reference ?? '' }));
    problems.push(...topicsOf(writer, input, problems.length > 0));
  }
  return [...problems, ...approvalProblems(input, writer)];
}

/** A head's days count too: who is no longer head on that day speaks for nobody. */
function datesOf({ from, until, basis = '' }: Person, { today }: AuthorityInput): AuthorityProblem[] {
  if (isWithin(today, from, until)) return [];
  const order = plainText(basis);
  return from !== undefined && today < from
    ? [flag('not-yet', { since: from, basis: order })]
    : [flag('expired', { until: until ?? '', basis: order })];
}

/** Every topic found must be covered; where none is found, a limited person is asked, unless there is worse. */
function topicsOf(writer: Person, input: AuthorityInput, worse: boolean): AuthorityProblem[] {
  const { policy, doc, topics, emergency } = input;
  if (!isLimited(writer)) return [];
  if (topics.length === 0) {
    if (worse) return [];
    const own = policy.topics.map(({ id }) => id).filter((id) => coversTopic(writer, id));
    return [{ ...flag('topic-unclear'), topics: own, most: 'confirm', ...(emergency && { level: 'hint' as const }) }];
  }
  const foreign = topics.filter((id) => !coversTopic(writer, id));
  if (foreign.length === 0) return [];
  const range = findTopics(policy, doc).find(({ id }) => foreign.includes(id))?.ranges[0];
  return [{ ...flag('topic'), topics: foreign, ...(range && { range }) }];
}

function onOfficial(input: AuthorityInput): AuthorityProblem[] {
  const { policy, post, account } = input;
  const writer = policy.personById.get(post.as || account.owner || '');
  return [...ownerProblems(input), ...approvalProblems(input, writer)];
}

/** Somebody else at an account that has an owner. Who writes must be known for that. */
function ownerProblems({ policy, post, account }: AuthorityInput): AuthorityProblem[] {
  if (!post.as || account.owner === undefined || post.as === account.owner) return [];
  const owner = plainText(policy.personById.get(account.owner)?.name ?? '');
  return [flag('account', { account: account.reference ?? '', owner })];
}

/**
 * Private posts are judged only where they touch the institution; to speak in its name ("our agency decided")
 * touches it, even where its name is not said.
 */
function onPersonal(input: AuthorityInput): AuthorityProblem[] {
  const { policy, post, account, mentions, speaksForInstitution } = input;
  if (!mentions.any && !speaksForInstitution) return [];
  const problems = ownerProblems(input);
  if (!speaksForInstitution) return problems;
  const id = post.as || account.owner;
  const writer = policy.personById.get(id ?? '');
  if (writer && maySpeak(writer, input)) return problems;
  // Nobody said who writes: it may be the head.
  const outcome = id === undefined ? 'unsure' : 'flag';
  return [...problems, { ...flag('none'), outcome, ...(mentions.own[0] && { range: mentions.own[0] }) }];
}

/** Whether this person may speak in the institution's name from this account today. */
function maySpeak(writer: Person, input: AuthorityInput): boolean {
  if (writer.role === 'staff' || datesOf(writer, input).length > 0) return false;
  return writer.role === 'head' || coversAccount(writer, input.account);
}
