import type { Document } from '../../engine/document.ts';
import type { InterfaceLanguage } from '../../engine/types.ts';
import type { AuthorityKind, AuthorityProblem } from '../../policy/authority/problem.ts';
import type { Policy } from '../../policy/compile.ts';
import type { Bilingual } from '../../policy/file/rules.ts';
import { plainText } from '../../policy/wording/wording.ts';
import type { Check, CheckText, MessageData, Outcome } from '../contract.ts';
import type { BasisId } from '../sources.ts';
import { writeDay } from './day-words.ts';
import { readAuthority } from './reading.ts';

/** A check that passes on one kind of what `policy/authority` judged. */
export const authorityCheck = (
  kind: AuthorityKind,
  basis: readonly BasisId[],
  text: Record<InterfaceLanguage, CheckText>,
): Check => ({
  id: `authority/${kind}`,
  group: 'authority',
  level: 'confirm',
  basis,
  text,
  run: (context) =>
    readAuthority(context)
      .filter((problem) => problem.kind === kind)
      .map((problem) => outcomeOf(problem, context.policy, context.doc, context.ui)),
});

function outcomeOf(problem: AuthorityProblem, policy: Policy, doc: Document, ui: InterfaceLanguage): Outcome {
  const { outcome, level, most, range } = problem;
  return {
    start: range?.start ?? 0,
    end: range?.end ?? doc.text.length,
    outcome,
    data: dataOf(problem, policy, ui),
    ...(level && { level }),
    ...(most && { most }),
  };
}

function dataOf(problem: AuthorityProblem, policy: Policy, ui: InterfaceLanguage): MessageData {
  const data: MessageData = {};
  for (const [key, value] of Object.entries(problem.data)) {
    data[key] = key === 'since' || key === 'until' ? writeDay(value, ui, key) : value;
  }
  for (const [key, texts] of Object.entries(problem.texts ?? {})) data[key] = inLanguage(texts, ui);
  if (problem.topics?.length) {
    data.topics = listOf(
      problem.topics.map((id) => inLanguage(policy.topicById.get(id)?.name ?? {}, ui) || id),
      ui,
    );
    data.count = String(problem.topics.length);
  }
  return data;
}

const inLanguage = (texts: Bilingual, ui: InterfaceLanguage): string =>
  plainText(texts[ui] ?? '') || plainText(texts[ui === 'lv' ? 'en' : 'lv'] ?? '');

/** «A», «B» un «C». */
function listOf(names: readonly string[], ui: InterfaceLanguage): string {
  const quoted = names.map((name) => (ui === 'lv' ? `«${name}»` : `“${name}”`));
  const last = quoted.at(-1) ?? '';
  if (quoted.length < 2) return last;
  return `${quoted.slice(0, -1).join(', ')} ${ui === 'lv' ? 'un' : 'and'} ${last}`;
}
