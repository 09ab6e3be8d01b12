import type { Rules } from './rules.ts';

/** The built-in rules of Latvian public administration, where no file was given: no institution, no people. */
export const DEFAULT_RULES: Rules = { format: 'ka-varda/rules@1', timeZone: 'Europe/Riga' };

export const DEFAULT_TIME_ZONE = 'Europe/Riga';
