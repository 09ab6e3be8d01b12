import type { Row } from './rows.d.mts';

export interface Fitted {
  weights: Float64Array;
  bias: number;
}

export function regression(
  rows: readonly Pick<Row, 'slots' | 'values'>[],
  labels: readonly (0 | 1)[],
  slots: number,
): Fitted;
