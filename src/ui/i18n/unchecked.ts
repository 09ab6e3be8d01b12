import type { Texts } from './index.ts';

/** The note that needs nothing else of ours: a file of its own, because every page of a site carries it. */
export const uncheckedTexts: Texts<{ unchecked: string }> = {
  lv: { unchecked: 'Šis ieraksts netika pārbaudīts.' },
  en: { unchecked: 'This post was not checked.' },
};
