import type { Check } from '../../contract.ts';
import { claimsIn } from './claims.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';
import { CLAIM_WORDS } from './words.ts';

/** Figures about rights and money, and "experts say", with nothing to check them by. */
export const check: Check = {
  id: 'simple/claim',
  group: 'simple',
  level: 'hint',
  basis: ['ethics-2018', 'uk-gcs'],
  reads: CLAIM_WORDS,
  text: { lv, en },
  run: (context) =>
    claimsIn(context).map(({ start, end, kind }) => ({ outcome: 'flag', start, end, data: { kind }, pull: 6 })),
};
