import { isSiteAllowed } from '../platform/allowed-sites.ts';
import { injectEngine, injectPageCheck } from '../platform/injection.ts';
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
export const pageAnswers: Pick<Handlers, 'engine' | 'unknown' | 'settings'> = {
  engine: (_, sender) => answer(sender, injectEngine),
  unknown: (_, sender) => answer(sender, injectPageCheck),
  settings: (_, sender) => answer(sender),
};

async function answer(sender: Sender, inject?: (sender: Sender) => Promise<void>): Promise<PageAnswer> {
  const page = pageOf(sender);
  // A frame without an origin of its own has no site whose rules could be given to it.
  if (!page) throw new Error('not a page of a site');
  if (!(await isSiteAllowed(page.origin))) return { forbidden: true };
  const [settings] = await Promise.all([settingsFor(page.site), inject?.(sender)]);
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
