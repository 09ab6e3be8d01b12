import type { PassiveWords } from './shape.ts';

/**
 * The passive with "tikt": forms of the auxiliary and within five words a participle in -t-. On LVTB the gold
 * passives with "tikt" are found with precision .967 and recall .996 (src/languages/lv/README.md, Register). "Ir/bija +
 * participle" is left out: it cannot be told from the perfect.
 */
const TIKT = /^(?:ne)?(?:tiek|tika|tiks|tiktu|tikšot|tiekot|ticis|tikusi|tikuši|tikušas|tikusi)$/u;
const PARTICIPLE = /.{2,}t(?:s|a|i|as)$/u;
const NOT_PARTICIPLE =
  /^(?:šīs?|tas|kas|bet|cits|cita|citi|citas|pats|pati|visas|katrs|katra|maksts|valsts|pilsētas?|tautas?|dienestas?|vietas?|lietas?|kārtas?|puses|naktis|nakts|simts|krasts|resta|pasta|posta|teksta|ministra|projekta|pēcpusdienas)$/u;

export const words: PassiveWords = {
  isAuxiliary: (word) => TIKT.test(word),
  isParticiple: (word) => PARTICIPLE.test(word) && !NOT_PARTICIPLE.test(word),
  mayPart: () => true,
  reach: 5,
  // Two in one sentence, or two sentences that are more than a quarter of the post (src/languages/lv/README.md, Register).
  shown: { inSentence: 2, sentences: 2, share: 1 / 4 },
};
