import type { Cases } from '../../check.ts';

export const cases: Cases = { lv: { flags: [], allows: [] }, en: { flags: [], allows: [] } };
