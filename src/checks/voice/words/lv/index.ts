import { type BooksIn, booksOf, kindsOf, wordSet } from '../../../word-lists.ts';
import type { VerdictKind, VoiceWords } from '../shape.ts';
import phrases from './phrases.txt';
import { toPlural } from './plural.ts';
import { acts, opinions } from './reading.ts';
import verdicts from './verdicts.txt';

const { headings, ...lists } = phrases;

/** Before an object: "uz aģentūru", "par aģentūru", "pie aģentūras". */
const OBJECT_MARKERS = new Set('uz par pret pie no ar priekš caur kopš līdz dēļ bez pār'.split(' '));
/** Dative and accusative endings of a name's last word: "aģentūrai", "aģentūru", "dienestam", "pārvaldi". */
const OBJECT_ENDING = /(?:ai|ei|am|im|u|i|ām|ēm|iem)$/u;

/** "Pret negodīgu praksi", "netaisnības": blame, but not of those in power beside it. */
const OBLIQUE = /(?:[uām]|ās|ai|īb\p{L}*)$/u;

/** Before a name that one is beside: "pēc VDA", "pie VDA". */
const BESIDE = new Set('pie pēc pec uz līdz lidz kopš kops pirms no caur pretī preti blakus'.split(' '));

export const LV: VoiceWords = {
  ...booksOf<BooksIn<VoiceWords>>('lv', lists),
  acts,
  opinions,
  verdicts: kindsOf<VerdictKind>('lv', verdicts),
  oblique: OBLIQUE,
  headings: wordSet(headings),
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
  isMandate: (before, after) =>
    /^v[aā]rd[aā]$/u.test(after) || (/^k[aā]$/u.test(before) && /^p[aā]rst[aā]v(?:is|e)$/u.test(after)),
  mandateBefore: [],
  so: new Set(['tā', 'ta', 'to']),
  links: new Set(['bet', 'jo']),
  contents: new Set(['ka', 'kā', 'kad', 'kāpēc', 'cik', 'kapec']),
  emphasis: new Set(
    `pilnīgs pilnīga pilnīgi tiešām vienkārši galīgi galīgs galīga tas tā tik ļoti kārtējais kārtējā ir nu
     pilnigs pilniga pilnigi tiesam vienkarsi galigi ta loti`.split(/\s+/),
  ),
  isBeside: (before) => BESIDE.has(before),
  headNoun: (name) => name.trim().split(/\s+/).at(-1)?.toLowerCase(),
  placeOf: (noun) => noun.replace(/a$|s$/u, 'ā').replace(/e$/u, 'ē').replace(/iā$/u, 'ī').replace(/uā$/u, 'ū'),
  actsAs: (text, before) =>
    !OBJECT_MARKERS.has(before ?? '') && !OBJECT_ENDING.test(text.toLowerCase().replace(/[»”"]+$/, '')),
  isPlace: (text, _, after) => /(?:ā|ē|ī|ū|os|ās|ēs)$/u.test(text.toLowerCase()) || /[āē]$/u.test(after),
  futures: (doc, persons) =>
    persons.filter((mark) => mark.source === 'verb' && /sim(?:ies)?$/u.test(doc.text.slice(mark.start, mark.end))),
  // In Latvian words in "-sim" are hardly anything else.
  anyFutures: ({ words }) => words.filter(({ lower }) => /^\p{L}{2,}sim(?:ies)?$/u.test(lower)),
  toPlural,
};
