import { authorityCheck } from '../from-problem.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';

export const check = authorityCheck('none', ['csl', 'swot-2012'], { lv, en });
