import { authorityCheck } from '../from-problem.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';

export const check = authorityCheck('approval', ['swot-2012', 'editorial'], { lv, en });
