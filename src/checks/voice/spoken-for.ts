import { sentenceIndex } from '../../engine/document.ts';
import type { Range } from '../../engine/types.ts';
import { answers } from './answers.ts';
import { formulas } from './formulas.ts';
import { nearbyOf } from './own-names.ts';
import { isLinked, isLinking, ourAct, ready, type SpokenForInput, weAct } from './we-acts.ts';

/** How words speak in the institution's name: a notice in its form, an answer in its place, or "we" who act for it. */
export type Spoken = Range & { sure: boolean; how?: 'notice' | 'answer' };

/**
 * The words by which a text speaks in the institution's name. Sure is only what nobody writes as a private
 * person: a decision, promise or notice in "we" or of "our agency" that belongs to the institution, or a mandate
 * ("aģentūras vārdā"). Passing on what the agency does, in the third person, is none of that. Invitations
 * in "we" are unsure: colleagues pass them on all the time. Thanks and pride in "we" are anybody's.
 */
export function spokenFor(given: SpokenForInput): Spoken[] {
  const { doc, words, acts, mandates, mentions, persons } = given;
  const input = ready(given);
  const sentencesOf = (ranges: readonly Range[]) => new Set(ranges.map(({ start }) => sentenceIndex(doc, start)));
  const company = sentencesOf([...words.others.find(doc), ...words.leisure.find(doc)]);
  // "Ēdnīcā (EUA) izsniedzam ap 600 porcijām": what is near the institution is not its word.
  const pastimes = sentencesOf(nearbyOf(doc, mentions.own, words));
  const done = acts.flatMap((act): Spoken[] => {
    const sure = act.who === 'we' ? weAct(act, input) : act.who === 'they' ? ourAct(act, input) : undefined;
    if (sure === undefined) return [];
    return [{ start: act.start, end: act.end, sure: sure && !pastimes.has(sentenceIndex(doc, act.start)) }];
  });
  const promised = words.futures(doc, persons).filter((range) => isLinked(range, input));
  const sure = promised.map(({ start, end }): Spoken => ({ start, end, sure: true }));
  const answered = answers(given).map(({ start, end }): Spoken => ({ start, end, sure: true, how: 'answer' }));
  const notices = isLinking(given) ? [] : formulas(doc, words, mentions.own, given.singular);
  return [
    ...mandates.map(({ start, end }): Spoken => ({ start, end, sure: true })),
    ...notices.map(({ start, end }): Spoken => ({ start, end, sure: true, how: 'notice' })),
    ...[...done, ...sure, ...answered].filter(({ start }) => !company.has(sentenceIndex(doc, start))),
  ].sort((a, b) => a.start - b.start);
}
