import type { Texts } from './index.ts';

/** The note that needs nothing else of ours: a file of its own, because every page of a site carries it. */
export const uncheckedTexts: Texts<{ unchecked: string; again: string }> = {
  lv: {
    unchecked: 'Šis ieraksts netika pārbaudīts.',
    again: 'Ja ieraksts vēl nav publicēts, nospiediet publicēšanas pogu vēlreiz.',
  },
  en: {
    unchecked: 'This post was not checked.',
    again: 'If the post is not out yet, press Publish again.',
  },
};
