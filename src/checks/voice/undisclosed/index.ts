import { type Document, sentenceAt, sentenceIndex } from '../../../engine/document.ts';
import { holdsAny } from '../../../engine/ranges.ts';
import type { Range } from '../../../engine/types.ts';
import type { Check, CheckContext } from '../../contract.ts';
import { isPrivateAccount } from '../accounts.ts';
import { insertDisclaimer } from '../disclaimer.ts';
import { readVoice } from '../judgement.ts';
import { VOICE_WORDS } from '../words/table.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';

/**
 * A private account praises, blames or judges the own institution and does not say that this is the writer's own
 * view (T1 of the analysis). Passing on the institution's news, naming it, thanking it is nobody's business.
 */
export const check: Check = {
  id: 'voice/undisclosed',
  group: 'voice',
  level: 'confirm',
  basis: ['swot-2012', 'ec-staff-2021', 'us-oge'],
  reads: VOICE_WORDS,
  text: { lv, en },
  run: (context) => {
    const { account, emergency, doc, policy } = context;
    const voice = readVoice(context);
    if (!isPrivateAccount(account) || emergency || voice.disclaimer || voice.speaksForInstitution) return [];
    const found = ownView(context);
    if (!found) return [];
    const { start, end, sure } = found;
    return [{ outcome: sure ? 'flag' : 'unsure', start, end, fixes: [insertDisclaimer(doc, policy, doc.lang)] }];
  },
};

/** A judgement of so few words ("Kauns!", "Well done!") belongs to the sentence before it. */
const SHORT = 6;

/** The words by which the post judges the institution. */
function ownView(context: CheckContext): (Range & { sure: boolean }) | undefined {
  const { doc, mentions } = context;
  const voice = readVoice(context);
  const handles = mentions.accounts.filter(({ start }) => doc.text[start] === '@');
  const named = [...mentions.own, ...mentions.people, ...voice.ownBody, ...handles];
  const toNamed = nearness(named, doc);
  const toTouched = nearness([...named, ...mentions.accounts], doc);
  const toOwn = nearness(mentions.own, doc);
  const pointers = VOICE_WORDS.of(doc.lang)?.pointers.find(doc) ?? [];
  const opinions = voice.opinions.filter((range) => toTouched(range, pointsBack(range, pointers, doc) ? 1 : 0));
  const plain = opinions.find(({ kind }) => kind === 'plain');
  if (plain) return { ...plain, sure: true };
  const verdict = voice.verdicts.find((range) => toTouched(range, isShort(range, doc) ? 1 : 0));
  if (verdict) return { ...verdict, sure: toNamed(verdict, 1) };
  const [soft] = opinions;
  if (soft) return { ...soft, sure: false };
  const [body] = voice.ownBody;
  if (body && voice.singular.length + voice.plural.length > 0) return { ...body, sure: false };
  const work = VOICE_WORDS.of(doc.lang)
    ?.work.find(doc)
    .find((range) => toOwn(range, 0));
  return work && voice.singular.length > 0 ? { start: work.start, end: work.end, sure: false } : undefined;
}

/** Whether a range stands in one sentence with one of the others, or so many sentences from it. */
function nearness(others: readonly Range[], doc: Document): (range: Range, reach: 0 | 1) => boolean {
  const held = new Set(others.map(({ start }) => sentenceIndex(doc, start)));
  return ({ start }, reach) => {
    const at = sentenceIndex(doc, start);
    return [at, at - reach, at + reach].some((near) => held.has(near));
  };
}

/** "Manuprāt, tas ir netaisni" speaks of the sentence beside it; "Domāju, ka rīt līs" does not. */
function pointsBack(range: Range, pointers: readonly Range[], doc: Document): boolean {
  const sentence = sentenceAt(doc, range.start);
  return sentence !== undefined && holdsAny(sentence, pointers);
}

function isShort(range: Range, doc: Document): boolean {
  const sentence = sentenceAt(doc, range.start);
  return sentence !== undefined && sentence.last - sentence.first <= SHORT;
}
