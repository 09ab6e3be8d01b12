import type { Fitted } from './logistic.d.mts';

export function quantise(fitted: Fitted, most: number): { weights: Int8Array; step: number; bias: number };
