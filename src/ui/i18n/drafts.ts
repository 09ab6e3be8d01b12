import { en } from './drafts.en.ts';
import { type DraftsTexts, lv } from './drafts.lv.ts';
import type { Texts } from './index.ts';

export const draftsTexts: Texts<DraftsTexts> = { lv, en };
