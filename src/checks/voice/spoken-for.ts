import { type Document, keyOf, sentenceAt } from '../../engine/document.ts';
import type { PersonMark } from '../../engine/language.ts';
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
  /** The writer's own first persons, outside quotations. */
  persons: readonly PersonMark[];
  ownBody: readonly Range[];
  /** Those of `ownBody` that say "we at the agency". */
  places: readonly Range[];
  mandates: readonly Range[];
  /** Words of the rules' topics, where "we" stands in one sentence with them. */
  topics: readonly Range[];
}

export type Spoken = Range & { sure: boolean };

/**
 * The words by which a text speaks in the institution's name. Sure is only what nobody writes as a private
 * person: a decision, promise or notice in "we" or of "our agency" that belongs to the institution, or a mandate
 * ("aģentūras vārdā"). Passing on what the agency does, in the third person, is none of that. Invitations
 * in "we" are unsure: colleagues pass them on all the time. Thanks and pride in "we" are anybody's.
 */
export function spokenFor(input: SpokenForInput): Spoken[] {
  const { doc, words, acts, mandates, tie, persons } = input;
  const company = [...words.others.find(doc), ...words.leisure.find(doc)];
  const withCompany = (range: Range) => company.some((other) => inOneSentence(doc, other, range));
  const done = acts.flatMap((act): Spoken[] => {
    const sure = act.who === 'we' ? weAct(act, input) : act.who === 'they' ? ourAct(act, input) : undefined;
    return sure === undefined ? [] : [{ start: act.start, end: act.end, sure }];
  });
  const promised = words.futures(doc, persons).filter((range) => isLinked(range, input));
  const official = tie.own.length > 0 ? words.official.find(doc) : [];
  const sure = [...promised, ...official].map(({ start, end }) => ({ start, end, sure: true }));
  return [
    ...mandates.map(({ start, end }) => ({ start, end, sure: true })),
    ...[...done, ...sure].filter((range) => !withCompany(range)),
  ].sort((a, b) => a.start - b.start);
}

const inOneSentence = (doc: Document, range: Range, other: Range): boolean =>
  sentenceAt(doc, range.start) === sentenceAt(doc, other.start);

/** Names of the institution in this sentence that are not what the verb is done to. */
const actingNames = (range: Range, { doc, words, tie }: SpokenForInput): Range[] =>
  tie.own.filter((name) => inOneSentence(doc, name, range) && actsAs(name, doc, words) && !isObject(name, range, doc));

/** Whether "we" of this sentence is the institution for certain. */
function isLinked(range: Range, input: SpokenForInput): boolean {
  const { doc, words, places, ownBody } = input;
  const names = actingNames(range, input);
  return (
    names.some((name) => isBesideWe(doc, name, words.we) || words.isPlace(textOf(name, doc), wordBefore(name, doc))) ||
    [...places, ...ownBody].some((body) => inOneSentence(doc, body, range))
  );
}

/** "Slēdzam peldvietu": the topic is what the act is done to. */
const isOfTopic = (act: Act, { doc, topics }: SpokenForInput): boolean =>
  topics.some(
    ({ start }) =>
      start >= act.end && start - act.end <= TOPIC_REACH && !/[,.:;!?\n]/.test(doc.text.slice(act.end, start)),
  );

/** An act in "we": sure, unsure, or (undefined) not the institution's. */
function weAct(act: Act, input: SpokenForInput): boolean | undefined {
  const { doc, words, tie, ownBody } = input;
  const linked = isLinked(act, input);
  const named = actingNames(act, input).length > 0;
  const elsewhere = tie.own.some((name) => !inOneSentence(doc, name, act) && actsAs(name, doc, words));
  const mentioned = tie.own.some((name) => !isObject(name, act, doc));
  const touched = linked || mentioned || tie.accounts.length > 0 || ownBody.length > 0;
  switch (act.kind) {
    case 'rule':
      return linked || named || isOfTopic(act, input) || ownBody.length > 0 ? true : touched ? false : undefined;
    case 'decide':
      return linked ? true : named && act.future ? false : undefined;
    case 'inform':
      return linked || named || elsewhere ? true : touched ? false : undefined;
    case 'offer':
      return linked ? true : touched ? false : undefined;
    // "Sveicam aģentūru desmit gadu jubilejā": anybody may be glad in "we".
    case 'warm':
      return undefined;
  }
}

/**
 * "Mūsu aģentūra no pirmdienas slēgs …": "our" body first, the act of it behind, no other subject between.
 * "My agency" is an employee's own word for it and speaks for nobody.
 */
function ourAct(act: Act, { doc, words, ownBody, places }: SpokenForInput): boolean | undefined {
  const body = ownBody.find(
    (range) =>
      !places.includes(range) &&
      !MY.test(textOf(range, doc)) &&
      inOneSentence(doc, range, act) &&
      range.end <= act.start &&
      actsAs(range, doc, words),
  );
  if (!body || act.kind === 'warm') return undefined;
  const between = doc.tokens.filter((token) => token.start >= body.end && token.end <= act.start);
  if (between.length > SUBJECT_REACH || between.some(({ text }) => text === ',' || text === ':')) return undefined;
  return act.kind !== 'offer';
}

const MY = /^(?:man[asuā]|my)(?![\p{L}])|^manai?m?(?![\p{L}])/iu;

/** How many tokens may stand between a subject and its verb. */
const SUBJECT_REACH = 10;

/** How far behind the verb what it is done to may stand, in characters. */
const TOPIC_REACH = 40;

const textOf = ({ start, end }: Range, doc: Document): string => doc.text.slice(start, end);

/** The word before a name, an English article aside. */
function wordBefore(name: Range, doc: Document): string | undefined {
  const first = doc.tokens.findIndex((token) => within(token, [name]));
  const before = doc.tokens[first - 1];
  const word = before?.lower === 'the' ? doc.tokens[first - 2] : before;
  return word && keyOf(word, doc);
}

/** "Informējam EUA, ka …": the name right behind the verb is whom it is done to. */
const isObject = (name: Range, act: Range, doc: Document): boolean =>
  name.start >= act.end && /^\s*(?:the\s*)?$/iu.test(doc.text.slice(act.end, name.start));

/** Whether a name stands as the one who acts, or as the place, not as the object of a verb. */
const actsAs = (name: Range, doc: Document, words: VoiceWords): boolean =>
  words.actsAs(textOf(name, doc), wordBefore(name, doc));
