import { impressionOf } from '../../classifier/impression.ts';
import { LEARNED } from '../../classifier/judgements.ts';
import type { Check } from '../../contract.ts';
import { speaksOfficially } from '../reading.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';

/**
 * All words of a post together sound like more than can be kept: a promise, a ban, a decision told before it is made, or
 * a serious matter as a joke (src/checks/classifier/README.md). Where a rule asks already, nothing is added.
 */
export const check: Check = {
  id: 'simple/impression',
  group: 'simple',
  level: 'confirm',
  basis: ['corpus', 'swot-2012'],
  reads: LEARNED,
  whole: true,
  text: { lv, en },
  run: (context, soFar) => {
    if (context.emergency || !speaksOfficially(context)) return [];
    const levels = [...soFar.found].filter(([check]) => check.startsWith('simple/')).map(([, level]) => level);
    if (levels.some((level) => level !== 'hint')) return [];
    const impression = impressionOf('simple', context, soFar);
    if (!impression || (impression.level === 'hint' && levels.length > 0)) return [];
    const { start, end, level } = impression;
    return [{ outcome: level === 'ask' ? 'flag' : 'unsure', start, end, most: 'confirm' }];
  },
};
