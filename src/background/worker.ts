import { effectiveRules } from '../platform/effective-rules.ts';
import {
  allowedOrigins,
  injectEngine,
  injectPageCheck,
  registerAllowedSites,
  startInOpenTabs,
} from '../platform/injection.ts';
import { answerMessages } from '../platform/messages.ts';
import type { PageSettings } from '../platform/page-messages.ts';
import { openFirstSteps } from '../platform/pages.ts';
import { loadSettings, onSettings } from '../platform/settings.ts';
import {
  onArrival,
  onCommand,
  onInstall,
  onSitesAllowed,
  onStart,
  ownMatches,
  tellPages,
} from '../platform/worker-events.ts';
import { correctionFor } from '../policy/corrections.ts';
import { sliceRules } from '../policy/slice.ts';
import { draftAnswers, tidyAfter } from './draft-answers.ts';
import { personAnswers, personSlice } from './person-answers.ts';
import { recordAnswers } from './record-answers.ts';

/**
 * The worker: puts the engine where somebody writes, and hands out each page's slice of the settings. It keeps
 * nothing in memory, so that being killed costs nothing; listeners are registered at once, as both browsers ask.
 */
const forever = new AbortController().signal;

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

answerMessages(
  {
    engine: async ({ site }, sender) => {
      const [settings] = await Promise.all([settingsFor(site), injectEngine(sender)]);
      return settings;
    },
    unknown: async ({ site }, sender) => {
      const [settings] = await Promise.all([settingsFor(site), injectPageCheck(sender)]);
      return settings;
    },
    settings: ({ site }) => settingsFor(site),
    ...draftAnswers,
    ...recordAnswers,
    ...personAnswers,
  },
  forever,
);

onSettings((loaded) => {
  void tellPages({ type: 'settings-changed' });
  void tidyAfter(loaded);
}, forever);
void loadSettings().then(tidyAfter);
onCommand('show-findings', () => void tellPages({ type: 'show-findings' }, 'active'));
onStart(() => void registerAllowedSites(ownMatches()));
onInstall(() => void openFirstSteps());
// Firefox does this by itself. In Chromium the script of before an update runs on, which can hold a post and keep nothing.
onArrival(async () => startInOpenTabs(await allowedOrigins()));
onSitesAllowed(async (added) => {
  await registerAllowedSites(ownMatches());
  await startInOpenTabs(added.filter((origin) => !ownMatches().includes(origin)));
});
