import { type Document, sentenceAt } from '../../engine/document.ts';
import type { PersonMark } from '../../engine/language.ts';
import { countBefore, holdsAny, within } from '../../engine/ranges.ts';
import { keepReading, readOnce } from '../../engine/read-once.ts';
import type { Range, Voice } from '../../engine/types.ts';
import type { Policy } from '../../policy/compile.ts';
import type { AccountStanding } from '../../policy/register/register.ts';
import type { InstitutionMentions } from '../../policy/wording/institution-mentions.ts';
import { findTopics } from '../../policy/wording/topics.ts';
import type { CheckContext } from '../contract.ts';
import { borrowedRanges } from './borrowed.ts';
import { findDisclaimer } from './disclaimer.ts';
import { isMandate } from './formulas.ts';
import { isIntroduced } from './introduced.ts';
import { bodyBooks } from './own-body.ts';
import { ownPersons } from './own-persons.ts';
import { type Spoken, spokenFor } from './spoken-for.ts';
import { voiceOf } from './voice-of.ts';
import type { Act, OpinionKind, VerdictKind } from './words/shape.ts';
import { VOICE_WORDS } from './words/table.ts';

/** Whose voice a text is in, and on which words that rests. All ranges lie outside quotations. */
export interface VoiceJudgement {
  voice: Voice;
  /** Words of the post that somebody else says. */
  borrowed: readonly Range[];
  /** First-person forms of the writer's own. */
  singular: readonly PersonMark[];
  /** The same in the plural, without "we" as residents, nation or family. */
  plural: readonly PersonMark[];
  /** Words that announce, decide or promise for the institution. */
  announcements: readonly Range[];
  /** Words that voice an opinion or a feeling of one's own. */
  opinions: readonly (Range & { kind: OpinionKind })[];
  /** Praise and blame that need no "I", with the sentence not reported from somebody else. */
  verdicts: readonly (Range & { kind: VerdictKind })[];
  /** Words by which the writer names an office: "kā direktors", "as minister". */
  offices: readonly Range[];
  /** Verbs of public communication and who does them. */
  acts: readonly Act[];
  /** Words by which the writer counts themselves to the institution: "mūsu aģentūra", "we at the ministry". */
  ownBody: readonly Range[];
  /** The words that say the view is the writer's own. */
  disclaimer?: Range;
  /** One person signs the post or is introduced in it. */
  introduced: boolean;
  /** The words by which the text speaks in the institution's name. */
  spokenFor: readonly Spoken[];
  /** The text speaks for the institution, whoever wrote it. */
  speaksForInstitution: boolean;
}

interface VoiceInput {
  doc: Document;
  policy: Policy;
  account: AccountStanding;
  mentions: InstitutionMentions;
  persons: readonly PersonMark[];
}

const SILENT: VoiceJudgement = {
  voice: 'unclear',
  borrowed: [],
  singular: [],
  plural: [],
  announcements: [],
  opinions: [],
  verdicts: [],
  offices: [],
  acts: [],
  ownBody: [],
  introduced: false,
  spokenFor: [],
  speaksForInstitution: false,
};

/** Whose voice a post is in, judged once. */
export const readVoice = (context: CheckContext): VoiceJudgement => readOnce(context, judgeVoice);

/** Written in "I" and never in "we": whatever else it sounds like, no institution speaks so. */
export function isOneselfOnly(context: CheckContext): boolean {
  const { singular, plural } = readVoice(context);
  return singular.length > 0 && plural.length === 0;
}

/** Words of a topic beside "we" may be anybody's: too little to go by the sound of a post. */
export function isTied(context: CheckContext): boolean {
  const { own, accounts, people, answered } = context.mentions;
  return answered !== undefined || own.length + accounts.length + people.length + readVoice(context).ownBody.length > 0;
}

/**
 * Takes the voice of a post along to what it is after fixes: who speaks does not change, their first-person forms move.
 * @param at where an offset of the text is after the fixes
 */
export function keepVoice(after: CheckContext, before: CheckContext, at: (offset: number) => number): void {
  const voice = readVoice(before);
  const singular = voice.singular.map((mark) => ({ ...mark, start: at(mark.start), end: at(mark.end) }));
  keepReading(after, judgeVoice, { ...voice, singular });
}

/** From the words of a text; the account decides only where the words leave two answers. */
function judgeVoice({ doc, policy, account, mentions, persons }: VoiceInput): VoiceJudgement {
  const words = VOICE_WORDS.of(doc.lang);
  if (!words) return SILENT;
  const borrowed = borrowedRanges(
    doc,
    words,
    persons.filter(({ number }) => number === 'singular'),
  );
  const own = <T extends Range>(list: readonly T[]): T[] => list.filter((range) => !within(range, borrowed));
  const { marks, singular, plural, before } = ownPersons(doc, policy, words, own(persons));
  const opinions = own(words.opinions(doc, persons)).filter((range) => !within(range, before));
  const acts = own(words.acts(doc, marks));
  const offices = own(words.offices.find(doc));
  const books = bodyBooks(policy, doc.lang);
  const places = own(books.places.find(doc));
  const mandates = own(books.mandates.find(doc));
  const ownBody = [...own(books.ours.find(doc)), ...places, ...mandates];
  const disclaimer = findDisclaimer(doc, policy, words);
  const reporting = own(words.reporting.find(doc));
  const verdicts = own(words.verdicts.find(doc))
    .filter(({ value }) => value !== 'neutral')
    .filter((range) => !isReported(range, doc, reporting))
    .map(({ start, end, value }) => ({ start, end, kind: value }));
  const ties = { ...mentions, own: own(mentions.own) };
  const spoken = spokenFor({
    doc,
    words,
    mentions: ties,
    acts,
    persons: plural,
    singular,
    ownBody,
    places,
    borrowed,
    topics: mentions.topicWe ? findTopics(policy, doc).flatMap(({ ranges }) => ranges) : [],
    mandates: [...mandates, ...ties.own.filter((name) => isMandate(doc, name, words))],
  });
  const announcements = acts.filter(({ kind, who }) => kind !== 'warm' && who === 'we');

  const speaksForInstitution = spoken.some(({ sure }) => sure);
  const touched = mentions.any || ownBody.length > 0;
  const voice = voiceOf(account.capacity, {
    speaks: speaksForInstitution,
    we: acts.some(({ who }) => who === 'we') || spoken.length > 0,
    named: speaksAsThird(doc, acts, ties.own),
    plural: plural.length > 0,
    I: singular.length > 0 || opinions.some(({ kind }) => kind === 'plain'),
    office: offices.length > 0,
    touched,
  });
  return {
    voice,
    borrowed,
    singular,
    plural,
    announcements,
    opinions,
    verdicts,
    offices,
    acts,
    ownBody,
    disclaimer,
    introduced: isIntroduced(doc, words),
    spokenFor: spoken,
    speaksForInstitution,
  };
}

/** "…, uzsver ministrs" or "Ministrija norāda, ka …": the judgement is not the writer's. */
function isReported(range: Range, doc: Document, reporting: readonly Range[]): boolean {
  const sentence = sentenceAt(doc, range.start);
  if (!sentence) return false;
  // Verbs do not overlap: of two at most one is the judgement itself.
  const first = countBefore(reporting, ({ start }) => start < sentence.start);
  return reporting.slice(first, first + 2).some((verb) => within(verb, [sentence]) && !within(range, [verb]));
}

/** "Aģentūra aicina …": the institution's own name, and behind it a verb of public communication. */
function speaksAsThird(doc: Document, acts: readonly Act[], names: readonly Range[]): boolean {
  const theirs = acts.filter(({ who }) => who === 'they');
  return names.some(({ start, end }) => {
    const sentence = sentenceAt(doc, start);
    return sentence !== undefined && holdsAny({ start: end, end: sentence.end }, theirs);
  });
}
