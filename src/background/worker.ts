import { registerAllowedSites } from '../platform/allowed-sites.ts';
import { answerMessages } from '../platform/messages.ts';
import { startInOpenTabs } from '../platform/open-tabs.ts';
import { openFirstSteps } from '../platform/pages.ts';
import { loadSettings, onSettings } from '../platform/settings.ts';
import { onCommand, onInstall, onSession, onSitesAllowed, tellPages } from '../platform/worker-events.ts';
import { draftAnswers, tidyAfter } from './draft-answers.ts';
import { entryAnswers } from './entry-answers.ts';
import { frameAnswers } from './frame-answers.ts';
import { pageAnswers } from './page-answers.ts';
import { personAnswers } from './person-answers.ts';
import { recordAnswers } from './record-answers.ts';

/**
 * The worker: puts scripts where somebody writes, and hands out each page's slice of the settings. It keeps
 * nothing in memory, so that being killed costs nothing; listeners are registered at once, as both browsers ask.
 */
const forever = new AbortController().signal;

answerMessages(
  { ...pageAnswers, ...frameAnswers, ...draftAnswers, ...recordAnswers, ...personAnswers, ...entryAnswers },
  forever,
);

onSettings((loaded) => {
  void tellPages({ type: 'settings-changed' });
  void tidyAfter(loaded);
}, forever);
void loadSettings().then(tidyAfter);
onCommand('show-findings', () => void tellPages({ type: 'show-findings' }, 'active'));
onInstall(() => void openFirstSteps());

const servePages = async () => {
  await registerAllowedSites();
  await startInOpenTabs();
};
// Firefox does some of this by itself. In Chromium the script of before an update or of before it was switched off
// runs on, which can hold a post and keep nothing.
void onSession(servePages);
onSitesAllowed(async () => {
  await servePages();
  // Where it was forbidden, the pages hear so when they ask.
  await tellPages({ type: 'settings-changed' });
});
