import type { Check } from './check.ts';

/** Every check, in the order in which equal findings are shown. One line a check. */
export const CHECKS: readonly Check[] = [];
