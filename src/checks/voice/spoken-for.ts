import { type Document, keyOf, sentenceAt } from '../../engine/document.ts';
import { within } from '../../engine/quotes.ts';
import type { Range } from '../../engine/types.ts';
import type { Tie } from '../../policy/tie.ts';
import { isBesideWe } from './own-body.ts';
import type { Act, VoiceWords } from './words/shape.ts';

export interface SpokenForInput {
  doc: Document;
  words: VoiceWords;
  tie: Tie;
  acts: readonly Act[];
  ownBody: readonly Range[];
  /** Those of `ownBody` that say "we at the agency". */
  places: readonly Range[];
  mandates: readonly Range[];
}

export type Spoken = Range & { sure: boolean };

/**
 * The words by which a text speaks in the institution's name. Sure is only what nobody writes as a private
 * person: a decision, promise or notice in "we" or of "our agency" that belongs to the institution, or a mandate
 * ("aģentūras vārdā"). Passing on what the agency does, in the third person, is none of that. Invitations
 * in "we" are unsure: colleagues pass them on all the time. Thanks and pride in "we" are anybody's.
 */
export function spokenFor(input: SpokenForInput): Spoken[] {
  const { doc, words, acts, mandates } = input;
  const company = words.others.find(doc);
  const inSentence = (range: Range, other: Range) => sentenceAt(doc, range.start) === sentenceAt(doc, other.start);
  const withCompany = (act: Range) => company.some((range) => inSentence(range, act));
  const spoken = acts.flatMap((act): Spoken[] => {
    const sure =
      act.who === 'we'
        ? weAct(act, input, inSentence)
        : act.who === 'they'
          ? ourAct(act, input, inSentence)
          : undefined;
    if (sure === undefined || withCompany(act)) return [];
    return [{ start: act.start, end: act.end, sure }];
  });
  return [...mandates.map(({ start, end }) => ({ start, end, sure: true })), ...spoken].sort(
    (a, b) => a.start - b.start,
  );
}

type SameSentence = (range: Range, other: Range) => boolean;

/** An act in "we": sure, unsure, or (undefined) not the institution's. */
function weAct(act: Act, input: SpokenForInput, inSentence: SameSentence): boolean | undefined {
  const { doc, words, tie, ownBody, places } = input;
  const names = tie.own.filter((name) => inSentence(name, act) && actsAs(name, doc, words));
  const beside = names.some((name) => isBesideWe(doc, name, words.we));
  const linked =
    beside || places.some((place) => inSentence(place, act)) || ownBody.some((body) => inSentence(body, act));
  const touched = linked || names.length > 0 || tie.own.length > 0 || tie.accounts.length > 0 || ownBody.length > 0;
  switch (act.kind) {
    case 'rule':
      return linked || names.length > 0 || tie.topicWe || ownBody.length > 0 ? true : touched ? false : undefined;
    case 'decide':
      return linked ? true : names.length > 0 ? act.future || undefined : undefined;
    case 'inform':
      return touched ? true : undefined;
    case 'offer':
      return touched ? false : undefined;
    // "Sveicam aģentūru desmit gadu jubilejā": anybody may be glad in "we".
    case 'warm':
      return undefined;
  }
}

/** "Mūsu aģentūra no pirmdienas slēgs …": "our" body first, the act of it behind, nothing else between as a subject. */
function ourAct(
  act: Act,
  { doc, words, ownBody, places }: SpokenForInput,
  inSentence: SameSentence,
): boolean | undefined {
  const body = ownBody.find(
    (range) =>
      !places.includes(range) && inSentence(range, act) && range.end <= act.start && isSubject(range, doc, words),
  );
  if (!body || act.kind === 'warm') return undefined;
  const between = doc.tokens.filter((token) => token.start >= body.end && token.end <= act.start);
  if (between.length > 10 || between.some(({ text }) => text === ',' || text === ':')) return undefined;
  return act.kind !== 'offer';
}

const isSubject = (range: Range, doc: Document, words: VoiceWords): boolean => actsAs(range, doc, words);

/** Whether a name stands as the one who acts, or as the place, not as the object of a verb. */
function actsAs(name: Range, doc: Document, words: VoiceWords): boolean {
  const first = doc.tokens.findIndex((token) => within(token, [name]));
  const before = doc.tokens[first - 1];
  return words.actsAs(doc.text.slice(name.start, name.end), before && keyOf(before, doc));
}
