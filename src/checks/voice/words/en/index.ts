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
import { acts, isFutureWe, opinions } from './reading.ts';
import { BLAME, FAULT, NEUTRAL, PRAISE, SCORN } from './verdicts.ts';

const { bookOf, bookOfGroups } = listsIn(postLists('en'));

const OBJECT_MARKERS = new Set(
  'to about against with for from by near visit visited contact asked told thank thanks'.split(' '),
);

export const EN: VoiceWords = {
  acts,
  opinions,
  verdicts: bookOfGroups({ praise: PRAISE, blame: BLAME, fault: FAULT, scorn: SCORN, neutral: NEUTRAL }),
  offices: bookOf(OFFICES, true),
  powers: bookOf(POWERS, true),
  disclaimers: bookOf(DISCLAIMERS, true),
  setPhrases: bookOf(SET_PHRASES, true),
  others: bookOf(OTHERS, true),
  reporting: bookOf(REPORTING, true),
  speechTags: bookOf(REPORTING, true),
  headings: HEADINGS,
  roles: bookOf(ROLES, true),
  introductions: bookOf(INTRODUCTIONS, true),
  readerQuestions: bookOf(READER_QUESTIONS, true),
  bodies: ['institution', 'organisation', 'organization'],
  possessives: 'my|our',
  praisedAs: 'dear|great|little|lovely|new|own|small|wonderful',
  placeBodies: [
    'agency|authority|chancellery|council|department|directorate|inspectorate|institution|ministry|municipality|office',
  ],
  we: new Set(['we', 'our', "we've", "we're", "we'll", 'we’ve', 'we’re', 'we’ll', 'us']),
  places: ['we at|in the? BODY', 'at|in|inside|within our|the BODY … we', 'here at the? BODY', 'we , the BODY ,'],
  mandates: [
    'on behalf of our|the? BODY',
    'in the name of our|the? BODY',
    'speaking for our|the BODY',
    'our BODIES decision|position|view',
  ],
  official: bookOf(
    [
      'i|we can? officially announce|confirm|inform|state',
      "i'm|i|we am? authori/sed/zed to",
      'our official position|response|statement',
    ],
    true,
  ),
  mandateAfter: new Set(),
  mandateBefore: [
    'on behalf of',
    'on behalf of the',
    'in the name of the',
    'in the name of',
    'speaking for the',
    'speaking for',
  ],
  promises: bookOf(PROMISES, true),
  kin: bookOf(KIN, true),
  pointers: bookOf(POINTERS, true),
  work: bookOf(WORK, true),
  // "Ministry of Finance" begins with its noun, "Lakes and Rivers Agency" ends with it.
  headNoun: (name) => {
    const words = name.trim().toLowerCase().split(/\s+/);
    return /\s(?:of|for)\s/i.test(name) ? words.find((word) => word !== 'the' && word !== 'state') : words.at(-1);
  },
  placeOf: (noun) => noun,
  actsAs: (_, before) => !OBJECT_MARKERS.has(before ?? ''),
  isPlace: (_, before) => before === 'at' || before === 'within' || before === 'inside',
  futures: (doc, persons) => persons.filter((mark) => isFutureWe(doc, mark)),
  leisure: bookOf(LEISURE, true),
  toPlural,
};
