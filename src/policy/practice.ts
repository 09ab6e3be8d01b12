import type { Rules } from './rules.ts';

/** The ISO day the practice rules live in. */
export const PRACTICE_DAY = '2026-11-22';

export declare const PRACTICE: { rules: Rules; account: string; head: string };
