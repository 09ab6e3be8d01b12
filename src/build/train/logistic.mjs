/**
 * Logistic regression by stochastic gradient descent with AdaGrad's steps (Duchi, Hazan, Singer 2011), the weights
 * averaged over the second half of all rounds (Polyak, Juditsky 1992). The same rows give the same weights to the bit.
 */
const ROUNDS = 20;
const RATE = 0.3;
const BIAS_RATE = 0.02;
/** Draws weights towards 0. */
const RIDGE = 1e-5;
/** What a post that is found counts beside one that is not: to hold a post without cause is worse than to miss one. */
const FOUND = 0.5;

/**
 * @param {readonly import('./rows.d.mts').Row[]} rows
 * @param {readonly (0 | 1)[]} labels
 * @param {number} slots how many weights there are
 * @returns {{ weights: Float64Array, bias: number }}
 */
export function regression(rows, labels, slots) {
  const weights = new Float64Array(slots);
  const squares = new Float64Array(slots).fill(1e-8);
  const sum = new Float64Array(slots);
  let bias = 0;
  let biasSum = 0;
  const order = rows.map((_, at) => at);
  const random = shuffledBy(1);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const at of order) {
      const { slots: places, values, weight = 1 } = rows[at];
      let score = bias;
      for (let i = 0; i < places.length; i++) score += weights[places[i]] * values[i];
      const error = (1 / (1 + Math.exp(-score)) - labels[at]) * (labels[at] ? FOUND : 1) * weight;
      for (let i = 0; i < places.length; i++) {
        const place = places[i];
        const slope = error * values[i] + RIDGE * weights[place];
        squares[place] += slope * slope;
        weights[place] -= (RATE * slope) / Math.sqrt(squares[place]);
      }
      bias -= BIAS_RATE * error;
    }
    if (round < ROUNDS / 2) continue;
    for (let i = 0; i < slots; i++) sum[i] += weights[i];
    biasSum += bias;
  }
  const rounds = ROUNDS / 2;
  return { weights: sum.map((value) => value / rounds), bias: biasSum / rounds };
}

/** A row of numbers from 0 to 1 that looks like chance and is always the same (mulberry32, Tommy Ettinger). */
function shuffledBy(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffle(list, random) {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other], list[at]];
  }
}
