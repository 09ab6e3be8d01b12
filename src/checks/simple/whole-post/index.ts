import type { Check } from '../../contract.ts';
import { WHOLE_POST } from '../../scale.ts';
import { WORDS } from '../words.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';

/** The post as a whole leans so far to the simple side that it is worth a question (src/checks/README.md, Scale). */
export const check: Check = {
  id: 'simple/whole-post',
  group: 'simple',
  level: 'confirm',
  basis: ['swot-2012'],
  reads: WORDS,
  whole: true,
  text: { lv, en },
  run: ({ doc, emergency }, { scale }) =>
    scale > -WHOLE_POST || emergency ? [] : [{ outcome: 'flag', start: 0, end: doc.text.length }],
};
