import { sentenceAt, sentenceIndex } from '../../../engine/document.ts';
import { anyStartsIn } from '../../../engine/ranges.ts';
import type { Range } from '../../../engine/types.ts';
import type { CheckContext } from '../../contract.ts';
import { clauseAt } from '../clauses.ts';
import { hits, isAlone, type Judging, judging } from '../judged.ts';
import { readVoice, type VoiceJudgement } from '../judgement.ts';
import type { VoiceWords } from '../words/shape.ts';

/** What a post says of the institution, and on which words that rests. Sure is what the writer is asked about. */
export interface OwnView extends Range {
  says: 'view' | 'praise';
  sure: boolean;
}

/** The words by which the post judges the institution, the gravest first. */
export function ownView(context: CheckContext, words: VoiceWords): OwnView | undefined {
  const voice = readVoice(context);
  const input = judging(context, words);
  const praise = voice.verdicts.filter(({ kind }) => kind === 'praise');
  const blame = voice.verdicts.filter(({ kind }) => kind !== 'praise');
  const say = (range: Range | undefined, says: OwnView['says'], sure: boolean): OwnView | undefined =>
    range && { start: range.start, end: range.end, says, sure };
  const opinion = voice.opinions.find((range) => range.kind === 'plain' && isAbout(range, input));
  if (opinion) {
    const sentence = sentenceAt(context.doc, opinion.start) ?? opinion;
    // "Treats people like cattle": the word of liking has to be the opinion's own.
    const praises = anyStartsIn(sentence, praise) || anyStartsIn(opinion, words.liking.find(context.doc));
    const isPraise =
      praises && !anyStartsIn(sentence, blame) && !anyStartsIn(opinion, words.negations.find(context.doc));
    return say(opinion, isPraise ? 'praise' : 'view', !isPraise);
  }
  const aimed = blame.map((range) => ({ range, hit: hits(range, input) }));
  const answered = context.mentions.answered ? blame.find((range) => isOfAnswered(range, input)) : undefined;
  return (
    say(aimed.find(({ hit }) => hit === 'clause')?.range ?? answered, 'view', true) ??
    say(
      praise.find((range) => isPraised(range, input)),
      'praise',
      false,
    ) ??
    say(aimed.find(({ hit }) => hit === 'sentence')?.range, 'view', false) ??
    inside(voice, input, context)
  );
}

/** Praise needs no more than the sentence: it is never asked about. */
function isPraised(range: Range, input: Judging): boolean {
  const { doc, judged, nearby } = input;
  const sentence = sentenceAt(doc, range.start);
  if (!sentence || anyStartsIn(sentence, nearby)) return false;
  return anyStartsIn(sentence, judged) || hits(range, input) !== undefined;
}

/** "Pilnīgs absurds." and "tas ir absurds" as an answer to a post about the institution. */
function isOfAnswered(range: Range, { doc, words, personal }: Judging): boolean {
  const sentence = sentenceAt(doc, range.start);
  if (!sentence || sentence.start !== doc.sentences[0]?.start || anyStartsIn(sentence, personal)) return false;
  return isAlone(range, sentence, doc, words.emphasis) || anyStartsIn(sentence, words.pointers.find(doc));
}

/** "Manuprāt, EUA …" and "EUA maina cenas. Manuprāt, tas ir netaisni." */
function isAbout(range: Range, { doc, words, judged, nearby }: Judging): boolean {
  const sentence = sentenceAt(doc, range.start);
  const clause = clauseAt(doc, range.start, words.links);
  if (!sentence || !clause) return false;
  // "…, manuprāt, …" speaks of the whole sentence; "domāju, ka …" of what follows.
  const content = isAlone(range, clause, doc) ? sentence : { start: clause.start, end: sentence.end };
  if (anyStartsIn(content, nearby)) return false;
  if (anyStartsIn(content, judged)) return true;
  const before = doc.sentences[sentenceIndex(doc, range.start) - 1];
  if (!before || !anyStartsIn(before, judged) || anyStartsIn(before, nearby)) return false;
  return anyStartsIn(sentence, words.pointers.find(doc));
}

/** "Mūsu aģentūra" at the head of a clause, told of in "I" or "we": a story from inside, unless it is about what is near. */
function inside(
  { ownBody, singular, plural }: VoiceJudgement,
  { doc, words, nearby }: Judging,
  { mentions }: CheckContext,
): OwnView | undefined {
  if (singular.length + plural.length === 0 || mentions.accounts.length > 0) return undefined;
  const body = ownBody.find(({ start }) => {
    const sentence = sentenceAt(doc, start);
    return clauseAt(doc, start, words.links)?.start === start && sentence && !anyStartsIn(sentence, nearby);
  });
  return body && { start: body.start, end: body.end, says: 'view', sure: false };
}
