import { type Document, sentenceAt } from '../../../engine/document.ts';
import { within } from '../../../engine/quotes.ts';
import type { Range } from '../../../engine/types.ts';
import type { Check, CheckContext } from '../../check.ts';
import { isPrivateAccount } from '../accounts.ts';
import { insertDisclaimer } from '../disclaimer.ts';
import { wordsOf } from '../words/by-language.ts';
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
  reads: ['lv', 'en'],
  text: { lv, en },
  run: (context) => {
    const { account, voice, emergency, doc, policy } = context;
    if (!isPrivateAccount(account) || emergency || voice.disclaimer || voice.speaksForInstitution) return [];
    if (doc.lang !== 'lv' && doc.lang !== 'en') return [];
    const found = ownView(context);
    if (!found) return [];
    const { start, end, sure } = found;
    return [{ outcome: sure ? 'flag' : 'unsure', start, end, fixes: [insertDisclaimer(doc, policy, doc.lang)] }];
  },
};

/** A judgement of so few words ("Kauns!", "Well done!") belongs to the sentence before it. */
const SHORT = 6;

/** The words by which the post judges the institution. */
function ownView({ doc, tie, voice }: CheckContext): (Range & { sure: boolean }) | undefined {
  const handles = tie.accounts.filter(({ start }) => doc.text[start] === '@');
  const named = [...tie.own, ...tie.people, ...voice.ownBody, ...handles];
  const touches = [...named, ...tie.accounts];
  const opinions = voice.opinions.filter((range) => isNear(range, touches, doc, pointsBack(range, doc) ? 1 : 0));
  const plain = opinions.find(({ kind }) => kind === 'plain');
  if (plain) return { ...plain, sure: true };
  const verdict = voice.verdicts.find((range) => isNear(range, touches, doc, isShort(range, doc) ? 1 : 0));
  if (verdict) return { ...verdict, sure: isNear(verdict, named, doc, 1) };
  const [soft] = opinions;
  if (soft) return { ...soft, sure: false };
  const [body] = voice.ownBody;
  if (body && voice.singular.length + voice.plural.length > 0) return { ...body, sure: false };
  const work = wordsOf(doc.lang)
    ?.work.find(doc)
    .find((range) => isNear(range, tie.own, doc, 0));
  return work && voice.singular.length > 0 ? { start: work.start, end: work.end, sure: false } : undefined;
}

const sentenceIndex = (doc: Document, range: Range): number =>
  doc.sentences.findIndex(({ start, end }) => range.start >= start && range.start < end);

const isNear = (range: Range, others: readonly Range[], doc: Document, reach: number): boolean =>
  others.some((other) => Math.abs(sentenceIndex(doc, other) - sentenceIndex(doc, range)) <= reach);

/** "Manuprāt, tas ir netaisni" speaks of the sentence beside it; "Domāju, ka rīt līs" does not. */
function pointsBack(range: Range, doc: Document): boolean {
  const sentence = sentenceAt(doc, range.start);
  const pointers = wordsOf(doc.lang)?.pointers.find(doc) ?? [];
  return sentence !== undefined && pointers.some((pointer) => within(pointer, [sentence]));
}

function isShort(range: Range, doc: Document): boolean {
  const sentence = sentenceAt(doc, range.start);
  return sentence !== undefined && sentence.last - sentence.first <= SHORT;
}
