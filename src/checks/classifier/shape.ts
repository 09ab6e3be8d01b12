/**
 * What is judged of a post, one linear judgement each. On a private account: `blame` (judges or mocks the own
 * institution), `mention` (tells about it in a way that wants a disclaimer), `speak` (speaks in its name). On an
 * institution's or official account: `slip` (somebody's own affairs or view), `simple` (made simpler than it is).
 */
export const JUDGEMENTS = ['blame', 'mention', 'speak', 'slip', 'simple'] as const;
export type JudgementId = (typeof JUDGEMENTS)[number];

/** One linear judgement as it is stored: made by `npm run train`. */
export interface PackedJudgement {
  /** What a post without any feature comes to. */
  bias: number;
  /** What one step of a weight is worth. */
  step: number;
  /** From here on it is shown; absent: it never only shows. */
  hint?: number;
  /** From here on it asks; absent: it never asks. */
  ask?: number;
  /** Below this what a rule has found is doubted; absent: never. */
  doubt?: number;
  /** A letter of `LETTERS` for every two slots. */
  weights: string;
}

export type PackedJudgements = Readonly<Record<JudgementId, PackedJudgement>>;

/** A judgement, ready to judge. */
export interface Judgement extends Omit<PackedJudgement, 'weights'> {
  weights: Int8Array;
}

export type Judgements = Readonly<Record<JudgementId, Judgement>>;

/** Weights go so many steps below and above 0. */
export const MOST = 4;
const STEPS = 2 * MOST + 1;
/** A pair of weights is one of these, in the order of the first and then of the second: gzip packs pairs closer. */
const LETTERS = Array.from({ length: 0x7f - 0x23 }, (_, at) => String.fromCharCode(0x23 + at))
  .filter((letter) => !"$'\\`".includes(letter))
  .slice(0, STEPS * STEPS)
  .join('');

/** Packs weights of -`MOST` to `MOST`, an even number of them. */
export const pack = (weights: Int8Array): string =>
  Array.from({ length: weights.length / 2 }, (_, at) => {
    const [first = 0, second = 0] = weights.subarray(2 * at);
    return LETTERS[(first + MOST) * STEPS + second + MOST];
  }).join('');

/** What `npm run train` has made; the weights of a judgement are unpacked when a post first needs them. */
export const unpack = (packed: PackedJudgements): Judgements =>
  Object.fromEntries(
    JUDGEMENTS.map((id): [JudgementId, Judgement] => {
      const { weights, ...rest } = packed[id];
      let own: Int8Array | undefined;
      const judgement = {
        ...rest,
        get weights() {
          own ??= unpackWeights(weights);
          return own;
        },
      };
      return [id, judgement];
    }),
  ) as Record<JudgementId, Judgement>;

function unpackWeights(letters: string): Int8Array {
  const pairs = new Map(Array.from(LETTERS, (letter, pair) => [letter, pair]));
  const weights = new Int8Array(2 * letters.length);
  for (let at = 0; at < letters.length; at++) {
    const pair = pairs.get(letters[at] as string) ?? 0;
    weights[2 * at] = Math.floor(pair / STEPS) - MOST;
    weights[2 * at + 1] = (pair % STEPS) - MOST;
  }
  return weights;
}
