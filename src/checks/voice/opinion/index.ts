import { type Document, sentenceAt } from '../../../engine/document.ts';
import type { Range } from '../../../engine/types.ts';
import type { Check, CheckContext, Outcome } from '../../contract.ts';
import { isInstitutional } from '../accounts.ts';
import { readVoice, type VoiceJudgement } from '../judgement.ts';
import { VOICE_WORDS } from '../words/table.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';

/** Underlining more of them tells the writer nothing new. */
const MOST = 3;

/**
 * An opinion of one person on an institution's account: it will be quoted as the institution's (T3 of the
 * analysis). Institutional opinions ("mūsuprāt", "we believe") and quoted ones are fine.
 */
export const check: Check = {
  id: 'voice/opinion',
  group: 'voice',
  level: 'confirm',
  basis: ['swot-2012', 'ethics-2018'],
  reads: VOICE_WORDS,
  byWords: true,
  text: { lv, en },
  run: (context) => (isInstitutional(context.account) ? found(context) : []),
};

/** Scorn of anything, or blame of character in one sentence with those in power: "valdība rīkojas gļēvi". */
function politics({ verdicts }: VoiceJudgement, doc: Document): Range | undefined {
  const words = VOICE_WORDS.of(doc.lang);
  const powers = new Set(words?.powers.find(doc).map(({ start }) => sentenceAt(doc, start)));
  return verdicts.find(
    ({ kind, start, end }) =>
      kind === 'scorn' ||
      (kind === 'fault' && !words?.oblique?.test(doc.text.slice(start, end)) && powers.has(sentenceAt(doc, start))),
  );
}

function found(context: CheckContext): Outcome[] {
  const { doc, emergency } = context;
  const voice = readVoice(context);
  const bySentence = new Map(voice.opinions.map((range) => [sentenceAt(doc, range.start), range] as const).reverse());
  const plain = [...bySentence.values()].filter(({ kind }) => kind === 'plain').reverse();
  const words = (start: number, end: number) => ({ start, end, data: { words: doc.text.slice(start, end) } });
  if (plain.length > 0) {
    // A signed post and a warning that saves lives are not held.
    const outcome = voice.introduced || emergency ? 'unsure' : 'flag';
    return plain.slice(0, MOST).map(({ start, end }) => ({ outcome, ...words(start, end) }));
  }
  const hint = voice.opinions[0] ?? politics(voice, doc);
  return hint && !emergency ? [{ outcome: 'unsure', ...words(hint.start, hint.end) }] : [];
}
