import type { Texts } from './index.ts';

/** The note that needs nothing else of ours: a file of its own, because every page of a site carries it. */
export const uncheckedTexts: Texts<{ unchecked: string; partly: string }> = {
  lv: {
    unchecked: 'Šis ieraksts netika pārbaudīts.',
    partly: 'Ieraksts ir garš, un pārbaudīts tika tikai tā sākums.',
  },
  en: {
    unchecked: 'This post was not checked.',
    partly: 'The post is long, and only its beginning was checked.',
  },
};
