import { regression } from './logistic.mjs';
import { quantise, rounded } from './quantise.mjs';
import { LABELS } from './rows.mjs';

/** Institutions are held out whole, in so many parts one after the other. */
export const PARTS = 10;

/**
 * @param {readonly { institution?: string }[]} rows those of no institution are never held out: they only teach
 * @returns {Map<string, number>} the part in which each institution is held out
 */
export function partsOf(rows) {
  const names = new Set(rows.flatMap(({ institution }) => institution ?? []));
  return new Map([...names].sort().map((name, at) => [name, at % PARTS]));
}

/** Fits one judgement on what is labelled for it; in whole steps, as it stands in the page. */
export function fitted(id, rows, { SLOTS, MOST }) {
  const labelled = rows.filter((row) => LABELS[id](row) !== undefined);
  const labels = labelled.map((row) => LABELS[id](row));
  return quantise(regression(labelled, labels, SLOTS), MOST);
}

const scoreOf = ({ slots, values }, { weights, step, bias }) => {
  let sum = 0;
  for (let i = 0; i < slots.length; i++) sum += weights[slots[i]] * values[i];
  return bias + step * sum;
};

/**
 * Fits one judgement without each part of the institutions in turn.
 * @returns `parts`: the judgements by part; `scored`: what those that never saw it make of a post, the highest score first
 */
export function crossValidated(id, rows, parts, shape) {
  const byPart = Array.from({ length: PARTS }, (_, part) => {
    const seen = rows.filter(({ institution }) => parts.get(institution) !== part);
    return fitted(id, seen, shape);
  });
  const scored = rows
    .filter((row) => row.institution !== undefined && LABELS[id](row) !== undefined)
    .map((row) => ({ row, label: LABELS[id](row), score: scoreOf(row, byPart[parts.get(row.institution)]) }))
    .sort((a, b) => b.score - a.score);
  return { parts: byPart, scored };
}

/**
 * The lowest score from which on so large a share of posts is found rightly; `undefined` where there is none.
 * @param {number} precision 0 to 1
 */
export function threshold(scored, precision) {
  let right = 0;
  let lowest;
  scored.forEach(({ label, score }, at) => {
    right += label;
    if (right / (at + 1) >= precision) lowest = score;
  });
  return lowest === undefined ? undefined : rounded(lowest);
}
