import { imported } from '../imported.mjs';
import { crossValidated, fitted, PARTS, partsOf, threshold } from './cross-validation.mjs';
import { rounded } from './quantise.mjs';

/**
 * How large a share of what is asked, or shown, must be right at institutions that were held out. What the rules find beside
 * it is more certain, so that all that is asked is right more often than this.
 */
const PRECISION = {
  blame: { ask: 0.96 },
  mention: { hint: 0.94 },
  speak: { ask: 0.97 },
  slip: { ask: 0.96, hint: 0.91 },
  simple: { ask: 0.96, hint: 0.91 },
};

/** Rules that find words are doubted below the score that so large a share of what they ask rightly reaches. */
const KEPT = 0.97;
const DOUBTED = { slip: 'voice', simple: 'simple' };

/**
 * Learns the judgements of one language.
 * @param {readonly import('./rows.d.mts').Row[]} rows its posts
 * @param {(line: string) => void} tell hears what each threshold comes to
 * @returns `whole`: learned from all; `parts`: without each part of the institutions, with the same thresholds; packed
 */
export async function train(rows, tell = () => undefined) {
  const shape = await imported("export * from './src/checks/classifier/learning.ts';");
  const parts = partsOf(rows);
  const whole = {};
  const without = Array.from({ length: PARTS }, () => ({}));
  for (const [id, precision] of Object.entries(PRECISION)) {
    const validated = crossValidated(id, rows, parts, shape);
    const thresholds = { ...thresholdsOf(id, precision, validated.scored), ...doubtOf(DOUBTED[id], validated.scored) };
    for (const [level, least] of Object.entries(thresholds)) tell(`${id}, ${level}: ${sumUp(validated.scored, least)}`);
    const packed = ({ weights, step, bias }) => ({ bias, step, ...thresholds, weights: shape.pack(weights) });
    whole[id] = packed(fitted(id, rows, shape));
    validated.parts.forEach((judgement, part) => {
      without[part][id] = packed(judgement);
    });
  }
  return { whole, parts: without };
}

/**
 * However right it was on the posts at hand, what is not more likely than not is never asked; on an institution's account,
 * where sentences of every kind are posted, it takes more: measured on news and notices (`npm run measure`).
 */
const LEAST = { blame: 0, speak: 0, slip: 0.5, simple: 0.5 };

function thresholdsOf(id, precision, scored) {
  const found = Object.entries(precision).map(([level, share]) => [level, threshold(scored, share)]);
  const some = found.filter(([, least]) => least !== undefined);
  return Object.fromEntries(
    some.map(([level, least]) => [level, level === 'ask' ? Math.max(least, LEAST[id]) : least]),
  );
}

function doubtOf(group, scored) {
  if (!group) return {};
  const asked = scored.filter(({ row, label }) => label && row.asked.includes(group));
  const last = asked[Math.ceil(asked.length * KEPT) - 1];
  return last ? { doubt: rounded(last.score) } : {};
}

function sumUp(scored, least) {
  const found = scored.filter(({ score }) => score >= least);
  const right = found.filter(({ label }) => label).length;
  const all = scored.filter(({ label }) => label).length;
  return `from ${least} on, ${right} of ${all} found and ${found.length - right} wrongly`;
}
