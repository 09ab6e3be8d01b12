import { corrected } from '../sites/corrections.ts';
import { findIn } from './page-check/find.ts';
import { tellNotWatching } from './page-check/not-watching.ts';
import { outline } from './page-check/outline.ts';

/** Comes into a page only where nothing fits, or when the person asks in the popup what was found. */
globalThis.kaVardaPageCheck = {
  watch: tellNotWatching,
  check: (correction, language) => {
    const site = globalThis.kaVardaIdle?.site();
    const { report, seen } = findIn(site && corrected(site, correction));
    if (seen.length > 0) outline(seen, language);
    return report;
  },
};
globalThis.kaVardaCorrected = corrected;
