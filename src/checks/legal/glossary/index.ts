import type { Check } from '../../contract.ts';
import { outcomesOf } from '../outcomes.ts';
import { LEGAL_WORDS } from '../words.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';

/** The institution's own wording (src/policy/README.md, Language). */
export const check: Check = {
  id: 'legal/glossary',
  group: 'legal',
  level: 'hint',
  basis: ['editorial'],
  reads: LEGAL_WORDS,
  text: { lv, en },
  run: (context) => outcomesOf(context, 'glossary'),
};
