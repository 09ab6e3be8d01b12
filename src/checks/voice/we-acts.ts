import { type Document, sentenceIndex } from '../../engine/document.ts';
import type { PersonMark } from '../../engine/language.ts';
import { anyStartsIn, countBefore } from '../../engine/ranges.ts';
import type { Range } from '../../engine/types.ts';
import type { InstitutionMentions } from '../../policy/wording/institution-mentions.ts';
import { clauseAt } from './clauses.ts';
import { isBesideWe } from './own-body.ts';
import { actsAs, isOwnPlace, isPlace } from './own-names.ts';
import type { Act, VoiceWords } from './words/shape.ts';

/** What is known of a text before it is asked for whom it speaks. */
export interface SpokenForInput {
  doc: Document;
  words: VoiceWords;
  mentions: InstitutionMentions;
  acts: readonly Act[];
  /** The writer's own first persons in the plural, outside quotations. */
  persons: readonly PersonMark[];
  /** The same in the singular. */
  singular: readonly PersonMark[];
  ownBody: readonly Range[];
  /** Those of `ownBody` that say "we at the agency". */
  places: readonly Range[];
  mandates: readonly Range[];
  /** Words of the rules' topics, where "we" stands in one sentence with them. */
  topics: readonly Range[];
  /** Words that are not the writer's. */
  borrowed: readonly Range[];
}

/** An act, or what is done without being one of public communication. */
type Done = Range & Partial<Pick<Act, 'kind'>>;

/** What is asked of every act: made once a text. Sentences are told by their indexes. */
interface Ready extends SpokenForInput {
  /** The institution's names that stand as the one who acts or as the place. */
  acting: ReadonlyMap<number, readonly Range[]>;
  /** Those of them by which "we" beside them is the institution for certain. */
  linking: ReadonlyMap<number, readonly Range[]>;
  /** Sentences with such a name as the place of "we". */
  placed: ReadonlySet<number>;
  /** Sentences with "our agency" or "we at the agency". */
  ownSentences: ReadonlySet<number>;
  /** "Our agency" as the one who acts. */
  ourBodies: ReadonlyMap<number, readonly Range[]>;
  /** Where words of topics begin, in order. */
  topicStarts: readonly number[];
}

/** Whether the post leads to the institution's own page, so that everybody can see whose notice it is. */
export const isLinking = ({ doc, mentions }: SpokenForInput): boolean =>
  mentions.accounts.some(({ start }) => doc.text[start] !== '@');

/** Lays out what is asked of every act. */
export function ready(input: SpokenForInput): Ready {
  const { doc, words, mentions, ownBody, places, topics } = input;
  const acting = mentions.own.filter((name) => actsAs(name, doc, words));
  const isLink = (name: Range) => isBesideWe(doc, name, words.we) || isOwnPlace(name, doc, words);
  const there = new Set(places);
  const ours = ownBody.filter(
    (range) => !there.has(range) && !MY.test(textOf(range, doc)) && actsAs(range, doc, words),
  );
  return {
    ...input,
    acting: bySentence(acting, doc),
    linking: bySentence(acting.filter(isLink), doc),
    placed: new Set(
      acting.filter((name) => isLink(name) || isPlace(name, doc, words)).map(({ start }) => sentenceIndex(doc, start)),
    ),
    ownSentences: new Set([...places, ...ownBody].map(({ start }) => sentenceIndex(doc, start))),
    ourBodies: bySentence(ours, doc, (range, known) => known.every(({ end }) => range.end < end)),
    topicStarts: topics.map(({ start }) => start).sort((a, b) => a - b),
  };
}

/** Ranges by the index of their sentence, where `counts` does not leave them out. */
function bySentence(
  ranges: readonly Range[],
  doc: Document,
  counts: (range: Range, known: readonly Range[]) => boolean = () => true,
): Map<number, Range[]> {
  const sentences = new Map<number, Range[]>();
  for (const range of ranges) {
    const at = sentenceIndex(doc, range.start);
    const known = sentences.get(at) ?? [];
    if (counts(range, known)) known.push(range);
    sentences.set(at, known);
  }
  return sentences;
}

/** Whether one of these names in the sentence of an act is not what the act is done to. */
const holdsSubject = (names: Ready['acting'], act: Done, { doc }: Ready): boolean =>
  (names.get(sentenceIndex(doc, act.start)) ?? []).some((name) => !isObject(name, act, doc));

/** Whether "we" of this sentence is the institution for certain. */
export const isLinked = (range: Done, input: Ready): boolean =>
  holdsSubject(input.linking, range, input) || input.ownSentences.has(sentenceIndex(input.doc, range.start));

/** "Mēs VDA pārbaudām katru vēstuli" tells how it is done there; "slēdzam VDA nodaļu" makes it known. */
const isHabit = (act: Act, { doc, placed }: Ready): boolean => act.present && placed.has(sentenceIndex(doc, act.start));

/** "No janvāra VDA ieviesīsim …": the name before the act, in its clause. */
function namesBefore(act: Range, { doc, words, acting }: Ready): boolean {
  const clause = clauseAt(doc, act.start, words.links);
  const names = acting.get(sentenceIndex(doc, act.start));
  return clause !== undefined && names !== undefined && anyStartsIn({ start: clause.start, end: act.start }, names);
}

/** "Slēdzam peldvietu": the topic is what the act is done to. */
function isOfTopic(act: Act, { doc, topicStarts }: Ready): boolean {
  const start = topicStarts[countBefore(topicStarts, (topic) => topic < act.end)];
  return start !== undefined && start - act.end <= TOPIC_REACH && !/[,.:;!?\n]/.test(doc.text.slice(act.end, start));
}

/** An act in "we": sure, unsure, or (undefined) not the institution's. */
export function weAct(act: Act, input: Ready): boolean | undefined {
  const { doc, mentions, ownBody, acting } = input;
  // "Jā, atveram" below the institution's own post is as likely an echo.
  const isAnswer = mentions.answered === 'asked' || mentions.answered === 'named';
  const linked = isLinked(act, input) || isAnswer;
  const named = holdsSubject(acting, act, input);
  const elsewhere = acting.size > (acting.has(sentenceIndex(doc, act.start)) ? 1 : 0);
  const mentioned = mentions.own.some((name) => !isObject(name, act, doc));
  const touched =
    linked || mentioned || mentions.answered !== undefined || mentions.accounts.length > 0 || ownBody.length > 0;
  switch (act.kind) {
    case 'rule':
      if (linked || named || isOfTopic(act, input) || ownBody.length > 0) return isAnswer || !isHabit(act, input);
      return touched ? false : undefined;
    case 'decide':
      if (linked) return isAnswer || !isHabit(act, input);
      return namesBefore(act, input) ? act.future : mentions.answered ? false : undefined;
    case 'inform':
      return linked || named || elsewhere ? true : touched ? false : undefined;
    case 'offer':
      return touched && !mentions.answered && !isLinking(input) && (act.present || act.future) ? false : undefined;
    // "Sveicam aģentūru desmit gadu jubilejā": anybody may be glad in "we".
    case 'warm':
      return undefined;
  }
}

/**
 * "Mūsu aģentūra no pirmdienas slēgs …": "our" body first, the act of it behind, no other subject between.
 * "My agency" is an employee's own word for it and speaks for nobody.
 */
export function ourAct(act: Act, { doc, ourBodies }: Ready): boolean | undefined {
  const bodies = ourBodies.get(sentenceIndex(doc, act.start)) ?? [];
  const body = bodies.find(({ end }) => end <= act.start);
  if (!body || act.kind === 'warm') return undefined;
  const first = countBefore(doc.tokens, ({ start }) => start < body.end);
  const last = countBefore(doc.tokens, ({ end }) => end <= act.start);
  if (last - first > SUBJECT_REACH) return undefined;
  if (doc.tokens.slice(first, last).some(({ text }) => text === ',' || text === ':')) return undefined;
  return act.kind !== 'offer';
}

const MY = /^(?:man[asuā]|my)(?![\p{L}])|^manai?m?(?![\p{L}])/iu;

/** How many tokens may stand between a subject and its verb. */
const SUBJECT_REACH = 10;

/** How far behind the verb what it is done to may stand, in characters. */
const TOPIC_REACH = 40;

const textOf = ({ start, end }: Range, doc: Document): string => doc.text.slice(start, end);

/** "Informējam EUA, ka …": the name right behind the verb is whom it is done to, but not in "slēdzam EUA centru". */
function isObject(name: Range, { kind, end }: Done, { text }: Document): boolean {
  if (name.start < end || !/^\s*(?:the\s*)?$/iu.test(text.slice(end, name.start))) return false;
  return kind !== 'rule' || !/^ \p{Ll}/u.test(text.slice(name.end, name.end + 2));
}
