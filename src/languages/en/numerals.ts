import type { Token } from '../../engine/tokens.ts';

/** Before a Roman numeral: "Part I", "World War I", "zone I". */
const NUMBERED = new Set(
  'part article chapter title section annex schedule appendix volume book phase stage class type level grade category tier act scene war figure table unit division group world pillar round zone area sector district block terminal gate hall lane line route track pier plot wing corps army ward bay dock'.split(
    ' ',
  ),
);
/** "Elizabeth I", "Charles I". */
const CROWNED = new Set(
  'elizabeth charles james henry george nicholas napoleon alexander peter francis frederick wilhelm leopold philip otto'.split(
    ' ',
  ),
);
/** Before a name and its number: "Pope Pius I". */
const TITLE = /^(?:pope|king|queen|emperor|empress|tsar|czar|sultan|kaiser|shah|prince|duke|saint|patriarch|pharaoh)$/;
/** A verb that has somebody else for its subject: "zone I is closed", "area I opens". */
const THIRD_PERSON = /^(?:is|isn['’]t|has|hasn['’]t|does|doesn['’]t|\p{L}{2,}(?:[^su]s|ches|shes|xes))$/u;
/** In "-s" too, and no third person. */
const OTHER_S = /^(?:was|always|sometimes|perhaps|besides|nowadays|this|his|its|yes|as|afterwards|towards|means)$/;
const ROMAN = /^[IVX]{2,}$/;

/** Whether the letter "I" at this token is a number: of a part, a ruler, a road, or one in a row of Roman numerals. */
export function isNumeralI(tokens: readonly Token[], index: number): boolean {
  const [earlier, before, after, later] = [-2, -1, 1, 2].map((step) => tokens[index + step]);
  if (after?.kind === 'number' && later?.text !== '%') return true;
  if (ROMAN.test(before?.text ?? '') || isListed(before, earlier) || isListed(after, later)) return true;
  return before?.kind === 'word' && isNumbered(before, earlier, after);
}

/** "I and II", "zones I, II". */
const isListed = (link: Token | undefined, other: Token | undefined): boolean =>
  /^(?:,|–|-|and|or|to)$/.test(link?.lower ?? '') && ROMAN.test(other?.text ?? '');

/** Whether the word before "I" bears the number: "Zone I", "zone I is", but "in this area I found". */
function isNumbered(before: Token, earlier: Token | undefined, after: Token | undefined): boolean {
  const isCapital = /^\p{Lu}/u.test(before.text);
  if (CROWNED.has(before.lower) || (isCapital && TITLE.test(earlier?.lower ?? ''))) return true;
  if (after?.kind === 'word' && THIRD_PERSON.test(after.lower) && !OTHER_S.test(after.lower)) return true;
  return NUMBERED.has(before.lower) && (isCapital || after?.kind !== 'word');
}
