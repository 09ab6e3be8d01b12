import { type BooksIn, booksOf, kindsOf, wordSet } from '../../../word-lists.ts';
import type { VerdictKind, VoiceWords } from '../shape.ts';
import phrases from './phrases.txt';
import { toPlural } from './plural.ts';
import { acts, isFutureWe, opinions } from './reading.ts';
import verdicts from './verdicts.txt';

const { headings, ...lists } = phrases;

const OBJECT_MARKERS = new Set(
  'to about against with for from by near visit visited contact asked told thank thanks'.split(' '),
);

/** Before a name that one is beside. */
const BESIDE = new Set(
  'after near from before since until outside inside during visit visited visiting via'.split(' '),
);

export const EN: VoiceWords = {
  ...booksOf<BooksIn<VoiceWords>>('en', lists),
  acts,
  opinions,
  verdicts: kindsOf<VerdictKind>('en', verdicts),
  headings: wordSet(headings),
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
  isMandate: (before, after) =>
    (before === 'on' && after === 'behalf') || (before === 'as' && /^(?:representative|spokes\w+)$/.test(after)),
  mandateBefore: [
    'on behalf of',
    'on behalf of the',
    'in the name of the',
    'in the name of',
    'speaking for the',
    'speaking for',
    'as a representative of',
    'as a representative of the',
    'as a spokesperson for',
    'as a spokesperson for the',
  ],
  so: new Set(['so', 'thus']),
  links: new Set(['but', 'because', 'while']),
  contents: new Set(['that', 'how', 'when', 'why']),
  emphasis: new Set(
    `what a an total totally utter utterly complete completely absolute absolutely really just simply such so that this
     it is that's it's`.split(/\s+/),
  ),
  isBeside: (before) => BESIDE.has(before),
  // "Ministry of Finance" begins with its noun, "Lakes and Rivers Agency" ends with it.
  headNoun: (name) => {
    const words = name.trim().toLowerCase().split(/\s+/);
    return /\s(?:of|for)\s/i.test(name) ? words.find((word) => word !== 'the' && word !== 'state') : words.at(-1);
  },
  placeOf: (noun) => noun,
  actsAs: (_, before) => !OBJECT_MARKERS.has(before ?? ''),
  isPlace: (_, before) => before === 'at' || before === 'within' || before === 'inside',
  futures: (doc, persons) => persons.filter((mark) => isFutureWe(doc, mark)),
  anyFutures: (doc, persons) => persons.filter((mark) => isFutureWe(doc, mark)),
  toPlural,
};
