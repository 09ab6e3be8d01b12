import { postLists } from '../../../word-lists.ts';
import { listsIn } from '../forms.ts';
import type { VoiceWords } from '../shape.ts';
import {
  DISCLAIMERS,
  HEADINGS,
  INTRODUCTIONS,
  KIN,
  LEISURE,
  OFFICES,
  OTHERS,
  POINTERS,
  POWERS,
  PROMISES,
  READER_QUESTIONS,
  REPORTING,
  ROLES,
  SET_PHRASES,
  WORK,
} from './phrases.ts';
import { toPlural } from './plural.ts';
import { acts, opinions } from './reading.ts';
import { BLAME, FAULT, NEUTRAL, PRAISE, SCORN } from './verdicts.ts';

const { bookOf, bookOfGroups } = listsIn(postLists('lv'));

/** Before an object: "uz aģentūru", "par aģentūru", "pie aģentūras". */
const OBJECT_MARKERS = new Set('uz par pret pie no ar priekš caur kopš līdz dēļ bez pār'.split(' '));
/** Dative and accusative endings of a name's last word: "aģentūrai", "aģentūru", "dienestam", "pārvaldi". */
const OBJECT_ENDING = /(?:ai|ei|am|im|u|i|ām|ēm|iem)$/u;

/** "Pret negodīgu praksi", "netaisnības": blame, but not of those in power beside it. */
const OBLIQUE = /(?:[uām]|ās|ai|īb\p{L}*)$/u;

export const LV: VoiceWords = {
  acts,
  opinions,
  verdicts: bookOfGroups({ praise: PRAISE, blame: BLAME, fault: FAULT, scorn: SCORN, neutral: NEUTRAL }),
  offices: bookOf(OFFICES, true),
  powers: bookOf(POWERS, true),
  oblique: OBLIQUE,
  disclaimers: bookOf(DISCLAIMERS, true),
  setPhrases: bookOf(SET_PHRASES, true),
  others: bookOf(OTHERS, true),
  reporting: bookOf(REPORTING, true),
  speechTags: bookOf([...REPORTING, 'tā'], true),
  headings: HEADINGS,
  roles: bookOf(ROLES, true),
  introductions: bookOf(INTRODUCTIONS, true),
  readerQuestions: bookOf(READER_QUESTIONS, true),
  bodies: ['iestād*', 'institūcij*'],
  possessives: 'man/a/ai/am/as/s/u/ā|mūsu',
  praisedAs: 'dārgā|forš/ajā/ā/ās|iemīļotā|jaun/ā/ās|lielisk/ā/ās|maz/ajā/ā/ās|mīļ/ajā/ā/ās|pašu|skaistā',
  placeBodies: [
    'aģentūrā|birojā|departamentā|dienestā|domē|iestādē|inspekcijā|institūcijā|kancelejā|ministrijā|nodaļā|pašvaldībā|policijā|pārvaldē|slimnīcā',
  ],
  places: ['mēs … BODY', 'BODY … mēs', 'pie mums BODY', 'BODY esam'],
  we: new Set(['mēs', 'mūsu', 'mums', 'mes', 'musu']),
  mandates: [
    'BODY vārdā',
    'kā BODY oficiāl*? preses|pārstāv/e/is|runasperson*',
    'BODY nostāja|pozīcija … ir',
    'mūsu BODY oficiālā? lēmums|nostāja|pozīcija|viedoklis',
  ],
  official: bookOf(
    [
      'oficiāli apstiprin/u/ām|atbild/am/u|informēj/am/u|paziņoj/am/u',
      'esmu … pilnvarot/a/s',
      'varu oficiāli *t',
      'pieņēm/uši/ām … lēmum/u/us',
      'esam nolēmuši',
    ],
    true,
  ),
  mandateAfter: new Set(['vārdā', 'varda']),
  mandateBefore: [],
  promises: bookOf(PROMISES, true),
  kin: bookOf(KIN, true),
  pointers: bookOf(POINTERS, true),
  work: bookOf(WORK, true),
  headNoun: (name) => name.trim().split(/\s+/).at(-1)?.toLowerCase(),
  placeOf: (noun) => noun.replace(/a$|s$/u, 'ā').replace(/e$/u, 'ē').replace(/iā$/u, 'ī').replace(/uā$/u, 'ū'),
  actsAs: (text, before) =>
    !OBJECT_MARKERS.has(before ?? '') && !OBJECT_ENDING.test(text.toLowerCase().replace(/[»”"]+$/, '')),
  isPlace: (text) => /(?:ā|ē|ī|ū|os|ās|ēs)$/u.test(text.toLowerCase()),
  futures: (doc, persons) =>
    persons.filter((mark) => mark.source === 'verb' && /sim(?:ies)?$/u.test(doc.text.slice(mark.start, mark.end))),
  leisure: bookOf(LEISURE, true),
  toPlural,
};
