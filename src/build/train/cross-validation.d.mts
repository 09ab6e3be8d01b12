import type { Row } from './rows.d.mts';

export const PARTS: number;
export function partsOf(rows: readonly Pick<Row, 'institution'>[]): Map<string, number>;
export function threshold(scored: readonly { label: 0 | 1; score: number }[], precision: number): number | undefined;
