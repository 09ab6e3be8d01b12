import { type Document, sentenceOf } from '../../engine/document.ts';
import { readOnce } from '../../engine/read-once.ts';
import type { Range } from '../../engine/types.ts';
import type { CheckContext, SoFar } from '../contract.ts';
import { type Feature, featuresOf } from './features.ts';
import { LEARNED } from './judgements.ts';
import type { Judgement, JudgementId } from './shape.ts';

/** What a post sounds like as a whole. */
export interface Impression extends Range {
  /** `ask`: certain enough to hold the post, `hint`: to be shown. */
  level: 'ask' | 'hint';
}

/** In words: the beginning of a post, or a title, sounds like anything. */
const FEWEST = 5;

/**
 * Judges a post by all its words together: the learned weights of what it has, added up (logistic regression without its
 * curve, which changes no order). `undefined` where it sounds like nothing of the kind, or nothing was learned in its
 * language, or it is too short to tell. The range holds the words of one sentence that weigh most.
 */
export function impressionOf(id: JudgementId, context: CheckContext, soFar: SoFar): Impression | undefined {
  const judgement = LEARNED.of(context.doc.lang)?.[id];
  if (!judgement || context.doc.words.length < FEWEST) return undefined;
  const { features, length } = readFeatures(context, soFar);
  const score = scoreOf(features, length, judgement);
  const asks = judgement.ask !== undefined && score >= judgement.ask;
  if (!asks && (judgement.hint === undefined || score < judgement.hint)) return undefined;
  return { level: asks ? 'ask' : 'hint', ...heaviest(features, judgement, context.doc) };
}

/** Whether a post as a whole sounds so little like it that what a rule has found is doubted. */
export function isDoubted(id: JudgementId, context: CheckContext, soFar: SoFar): boolean {
  const judgement = LEARNED.of(context.doc.lang)?.[id];
  if (judgement?.doubt === undefined || context.doc.words.length < FEWEST) return false;
  const { features, length } = readFeatures(context, soFar);
  return scoreOf(features, length, judgement) < judgement.doubt;
}

/** Read for the first judgement of a post, and kept for the others. */
const readFeatures = (context: CheckContext, { found }: SoFar): { features: Feature[]; length: number } =>
  readOnce(context, read, found);

function read(context: CheckContext, found: SoFar['found']): { features: Feature[]; length: number } {
  const features = featuresOf(context, [...found.keys()]);
  return { features, length: merged(features).length };
}

/** Features by slot, and the length of the post as a vector: what comes twice counts once, with both its values. */
export function merged(features: readonly Feature[]): { values: Map<number, number>; length: number } {
  const values = new Map<number, number>();
  for (const { slot, value } of features) values.set(slot, (values.get(slot) ?? 0) + value);
  let squares = 0;
  for (const value of values.values()) squares += value * value;
  return { values, length: Math.max(1, Math.sqrt(squares)) };
}

/** What a judgement makes of a post: above 0 is more likely than not. */
function scoreOf(features: readonly Feature[], length: number, { weights, step, bias }: Judgement): number {
  let sum = 0;
  for (const { slot, value } of features) sum += (weights[slot] ?? 0) * value;
  return bias + (step * sum) / length;
}

/** The words of one sentence that weigh most together: the row of its tokens with the largest sum (Kadane 1984). */
function heaviest(features: readonly Feature[], { weights }: Judgement, doc: Document): Range {
  const weighs = new Float64Array(doc.tokens.length);
  for (const { slot, value, token } of features) {
    if (token >= 0) weighs[token] = (weighs[token] ?? 0) + (weights[slot] ?? 0) * value;
  }
  let best = { sum: 0, first: 0, last: doc.tokens.length - 1 };
  let row = { sum: 0, first: 0 };
  let sentence = -1;
  weighs.forEach((weight, at) => {
    const here = sentenceOf(doc, at);
    if (row.sum <= 0 || here !== sentence) row = { sum: 0, first: at };
    sentence = here;
    row.sum += weight;
    if (row.sum > best.sum) best = { ...row, last: at };
  });
  return { start: doc.tokens[best.first]?.start ?? 0, end: doc.tokens[best.last]?.end ?? doc.text.length };
}
