import { findTopics } from '../../../policy/wording/topics.ts';
import type { Check, CheckContext, Outcome } from '../../contract.ts';
import { speaksOfficially } from '../reading.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';

/** A topic that, by the institution's rules, needs a source, and no link in the post (src/policy/README.md, Topics). */
export const check: Check = {
  id: 'simple/source',
  group: 'simple',
  level: 'confirm',
  basis: ['ethics-2018'],
  text: { lv, en },
  run: (context) => {
    if (context.emergency || !speaksOfficially(context)) return [];
    if (context.doc.tokens.some(({ kind }) => kind === 'link')) return [];
    return unsourced(context);
  },
};

/** One finding a topic: at its first words, or over the whole post where the writer named the topic. */
function unsourced({ topics, policy, doc, ui }: CheckContext): Outcome[] {
  const found = findTopics(policy, doc);
  return topics.flatMap((id) => {
    const topic = policy.topicById.get(id);
    if (!topic?.needs?.includes('source')) return [];
    const range = found.find((entry) => entry.id === id)?.ranges[0] ?? { start: 0, end: doc.text.length };
    return [
      {
        outcome: 'flag' as const,
        start: range.start,
        end: range.end,
        data: { topic: topic.name?.[ui] ?? topic.name?.lv ?? id },
        pull: 8,
      },
    ];
  });
}
