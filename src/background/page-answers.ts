import { isSiteAllowed } from '../platform/allowed-sites.ts';
import { injectEngine, injectPageCheck, injectWords } from '../platform/injection.ts';
import type { Handlers } from '../platform/messages.ts';
import type { PageAnswer, PageSettings } from '../platform/page-messages.ts';
import { pageOf } from '../platform/page-sender.ts';
import { loadSettings } from '../platform/settings.ts';
import { correctionFor } from '../policy/file/corrections.ts';
import { sliceRules } from '../policy/file/slice.ts';
import { effectiveRules } from '../policy/register/effective-rules.ts';
import { personSlice } from './person-answers.ts';

type Sender = Parameters<Handlers['engine']>[1];

/**
 * Answers to pages that ask for scripts and settings: the slice of the site that the browser says they are, whatever
 * they say themselves. Where posts are not checked any more, that is the answer, and nothing comes into the page.
 */
export const pageAnswers: Pick<Handlers, 'engine' | 'words' | 'unknown' | 'settings'> = {
  engine: (_, sender) => answer(sender, injectEngine),
  words: async ({ language }, sender) => {
    if (!(await isChecked(sender))) return { forbidden: true };
    await injectWords(language, sender);
    return { here: true };
  },
  unknown: (_, sender) => answer(sender, injectPageCheck),
  settings: (_, sender) => answer(sender),
};

/** @throws for a frame without an origin of its own: it has no site whose rules could be given to it */
async function isChecked(sender: Sender): Promise<boolean> {
  const page = pageOf(sender);
  if (!page) throw new Error('not a page of a site');
  return isSiteAllowed(page.origin);
}

async function answer(sender: Sender, inject?: (sender: Sender) => Promise<void>): Promise<PageAnswer> {
  if (!(await isChecked(sender))) return { forbidden: true };
  const site = pageOf(sender)?.site ?? '';
  const [settings] = await Promise.all([settingsFor(site), inject?.(sender)]);
  return settings;
}

async function settingsFor(site: string): Promise<PageSettings> {
  const { settings } = await loadSettings();
  const { ui, me } = settings;
  const rules = effectiveRules(settings);
  return {
    ui,
    me,
    rules: sliceRules(rules, site, me ?? undefined),
    correction: correctionFor(rules, site),
    ...personSlice(settings, site),
  };
}
