import { authorityCheck } from '../from-problem.ts';
import { text as en } from './en.ts';
import { text as lv } from './lv.ts';

export const check = authorityCheck('topic', ['csl', 'swot-2012'], { lv, en });
