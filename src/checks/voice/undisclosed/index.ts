import type { Check } from '../../contract.ts';
import { isPrivateAccount } from '../accounts.ts';
import { insertDisclaimer } from '../disclaimer.ts';
import { readVoice } from '../judgement.ts';
import { VOICE_WORDS } from '../words/table.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';
import { newsOf } from './news.ts';
import { ownView } from './own-view.ts';

/**
 * A private account judges the own institution and does not say that this is the writer's own view, or passes its news
 * on in words of its own (T1 of the analysis; src/policy/README.md, One's own institution on a private account). Blame
 * is asked about; praise and news are pointed out. Naming it, linking to it, being a person near it is nobody's business.
 */
export const check: Check = {
  id: 'voice/undisclosed',
  group: 'voice',
  level: 'confirm',
  basis: ['swot-2012', 'ec-staff-2021', 'us-oge'],
  reads: VOICE_WORDS,
  text: { lv, en },
  run: (context) => {
    const { account, emergency, doc, policy } = context;
    const voice = readVoice(context);
    const words = VOICE_WORDS.of(doc.lang);
    if (!words || !isPrivateAccount(account) || emergency || voice.disclaimer || voice.speaksForInstitution) return [];
    const view = ownView(context, words);
    if (view) {
      const { start, end, says, sure } = view;
      const fixes = [insertDisclaimer(doc, policy, doc.lang)];
      return [{ outcome: sure ? 'flag' : 'unsure', start, end, data: { says }, fixes }];
    }
    const news = newsOf(context, words);
    return news ? [{ outcome: 'unsure', ...news, data: { says: 'news' } }] : [];
  },
};
