import type { Rules } from './rules.ts';

export declare function sliceRules(rules: Rules, site: string, as?: string): Rules;
