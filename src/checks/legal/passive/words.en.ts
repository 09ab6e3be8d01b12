import type { PassiveWords } from './shape.ts';

/**
 * The passive with "be", conservative: the participle must stand next to it (an adverb may part them), and what is
 * mostly an adjective or a state ("closed", "injured", "expected") does not count.
 */
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);
const IRREGULAR = new Set(
  'made taken given held sent written shown drawn chosen undertaken withdrawn brought kept laid paid sought set sold told'.split(
    ' ',
  ),
);
const STATES = new Set(
  `advised affected allowed asked based called cancelled canceled closed concerned connected crowded damaged delayed
  dedicated delighted designed destroyed divided encouraged engaged excited expected experienced finished flooded
  forced honored honoured impressed inclined injured inspired interested invited involved killed launched limited
  located married needed opened planned pleased prepared qualified related reminded retired satisfied scheduled
  secured situated stranded supposed surprised tired trapped urged used wanted welcomed worried wounded`.split(/\s+/u),
);

const ADVERB = /ly$|^(?:also|not|being|been|now|often|still)$/u;

export const words: PassiveWords = {
  isAuxiliary: (word) => BE.has(word),
  isParticiple: (word) =>
    IRREGULAR.has(word) ||
    (/.{3,}ed$/u.test(word) &&
      !STATES.has(word) &&
      !/^(?:need|speed|feed|exceed|proceed|indeed|hundred|red)$/u.test(word)),
  mayPart: (word) => ADVERB.test(word),
  reach: 3,
  // English uses the passive more freely ("roads are being cleared"), so one more of each.
  shown: { inSentence: 3, sentences: 3, share: 1 / 3 },
};
