import { CASES, forms, type Word } from './cases.ts';

/**
 * Consonants that change before the ending of the second and fifth declension: "Jānis", "Jāņa"; "pile", "piļu"
 * (Latviešu valodas gramatika, 2013: līdzskaņu mija). Longer ends first.
 */
const CHANGES: readonly [string, string][] = [
  ['sn', 'šņ'],
  ['zn', 'žņ'],
  ['sl', 'šļ'],
  ['zl', 'žļ'],
  ['ln', 'ļņ'],
  ['ll', 'ļļ'],
  ['nn', 'ņņ'],
  ['dz', 'dž'],
  ['b', 'bj'],
  ['m', 'mj'],
  ['p', 'pj'],
  ['v', 'vj'],
  ['f', 'fj'],
  ['t', 'š'],
  ['d', 'ž'],
  ['c', 'č'],
  ['s', 'š'],
  ['z', 'ž'],
  ['l', 'ļ'],
  ['n', 'ņ'],
];

/** The stem as it is and with the change; names waver ("Artis", "Arta"; "lācis", "lāča"), so both are allowed. */
function soften(stem: string): string[] {
  const change = CHANGES.find(([end]) => stem.endsWith(end));
  return change ? [stem.slice(0, -change[0].length) + change[1], stem] : [stem];
}

/** Feminine nouns in -s, sixth declension: "pils", "valsts"; compounds end alike ("Krustpils"). */
const SIXTH = /(?:pils|valsts|sirds|nakts|krāsns|guns|telts|uguns|klēts|zivs|govs|acs|ass|durvs)$/;

/** Masculine nouns of the second declension whose genitive is the nominative: "Rīgas ūdens". */
const SAME_GENITIVE = /(?:ūdens|akmens|asmens|zibens|rudens|mēness)$/;

/** Nouns that are masculine in spite of -a or -e, where the first name of the same person tells. */
export interface NounContext {
  masculinePerson?: boolean;
}

/**
 * Forms of a noun given in the nominative, singular or plural, by its ending; `undefined` where it does not decline
 * ("Rimi" counts as a plural, "foto" and "VID" do not change).
 * @param word lower case, NFC
 */
export function declineNoun(word: string, context: NounContext = {}): Word | undefined {
  const halves = word.split(/[-‐‑]/);
  if (halves.length !== 2) return declineOne(word, context);
  const [first, second] = halves.map((half) => declineOne(half, context));
  if (!second) return undefined;
  if (!first || first.plural !== second.plural || first.gender !== second.gender) return hyphenated(halves[0], second);
  return hyphenated(first, second);
}

/** "Bērziņa-Kalna" changes in both halves, "e-pārvalde" in the second. */
function hyphenated(first: Word | string | undefined, second: Word): Word {
  const made = { ...second.forms };
  for (const name of CASES) {
    const heads = typeof first === 'object' ? first.forms[name] : [first ?? ''];
    made[name] = heads.flatMap((head) => second.forms[name].map((tail) => `${head}-${tail}`));
  }
  return { ...second, forms: made };
}

function declineOne(word: string, { masculinePerson = false }: NounContext): Word | undefined {
  const stem = (length: number): string => word.slice(0, -length);
  const singular = (endings: string, cut: number, gender: Word['gender'] = 'masculine'): Word => ({
    forms: forms(stem(cut), endings, soften(stem(cut))),
    gender,
    plural: false,
  });
  const several = (endings: string, cut: number, gender: Word['gender']): Word => ({
    ...singular(endings, cut, gender),
    plural: true,
  });
  if (word.length < 3) return undefined;
  if (SAME_GENITIVE.test(word)) return singular('s s im i ī s', 1);
  if (SIXTH.test(word)) return singular('s s ij i ī s', 1, 'feminine');
  if (/[šs]anās$/.test(word)) return singular('ās ās ās os ās ās', 2, 'feminine');
  if (/[^aeiou]as$/.test(word)) return several('as u ām as ās as', 2, 'feminine');
  if (/[^aeiou]es$/.test(word)) return several('es ~u ēm es ēs es', 2, 'feminine');
  if (word.endsWith('is')) return singular('is ~a im i ī i/is', 2);
  if (word.endsWith('us')) return singular('us us um u ū us/u', 2);
  if (/[sš]$/.test(word)) {
    const ending = word.slice(-1);
    return singular(`${ending} a am u ā -/${ending}`, 1);
  }
  if (word.endsWith('a')) {
    if (masculinePerson) return singular('a as am/ai u ā a/-', 1);
    return singular('a as ai u ā a/-', 1, 'feminine');
  }
  if (word.endsWith('e')) {
    if (masculinePerson) return singular('e es em/ei i ē e/-', 1);
    return singular('e es ei i ē e/-', 1, 'feminine');
  }
  if (word.endsWith('i')) return several('i u iem us os i', 1, 'masculine');
  return undefined;
}
