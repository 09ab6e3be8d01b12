import type { Check } from '../../contract.ts';
import { WHOLE_POST } from '../../scale.ts';
import { LEGAL_WORDS } from '../words.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';

/**
 * The post as a whole reads like law: what the other legal checks found came to more than half of the scale.
 * It adds nothing itself, so it goes as soon as enough is fixed. An emergency message is never held for its style.
 */
export const check: Check = {
  id: 'legal/whole-post',
  group: 'legal',
  level: 'confirm',
  basis: ['swot-2012', 'plain-language', 'directive-2019-882', 'corpus'],
  reads: LEGAL_WORDS,
  whole: true,
  text: { lv, en },
  run: ({ doc, account, emergency }, { scale }) => {
    if (scale < WHOLE_POST) return [];
    const held = !emergency && account.capacity !== 'personal';
    return [{ start: 0, end: doc.text.length, outcome: 'flag', level: held ? 'confirm' : 'hint' }];
  },
};
