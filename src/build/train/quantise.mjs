/** A step in standard deviations of the weights that are not 0. */
const STEP = 0.9;

/**
 * Brings weights to whole steps, so that each is one letter in the page.
 * @param {{ weights: Float64Array, bias: number }} fitted
 * @param {number} most how many steps they reach to each side; what is beyond is cut off
 * @returns {{ weights: Int8Array, step: number, bias: number }} `step` and `bias` to four digits behind the point
 */
export function quantise({ weights, bias }, most) {
  const used = weights.filter((weight) => weight !== 0);
  const spread = Math.sqrt(used.reduce((sum, weight) => sum + weight * weight, 0) / Math.max(1, used.length));
  const step = rounded(spread * STEP) || 1;
  return {
    weights: Int8Array.from(weights, (weight) => Math.max(-most, Math.min(most, Math.round(weight / step)))),
    step,
    bias: rounded(bias),
  };
}

export const rounded = (value) => Math.round(value * 10_000) / 10_000;
