/** English verbs of the phrase list whose forms are not regular: base, -s, past and participle, -ing; "-" is a space. */
const IRREGULAR = `apply applies applied applying
bring brings brought bringing
buy buys bought buying
ease eases eased easing
end ends ended ending
find-out finds-out found-out finding-out
get gets got getting
give gives _ giving
make makes made making
pay pays paid paying
speed-up speeds-up sped-up speeding-up
submit submits submitted submitting
take takes _ taking`;

const irregular = new Map(
  IRREGULAR.split('\n').map((line) => {
    const forms = line.split(' ').map((form) => (form === '_' ? '' : form.replaceAll('-', ' ')));
    return [line.split(' ')[0] ?? '', forms];
  }),
);

/** The base form, which may be a noun too ("a purchase"), as may the one with -s. */
export const BASE = 0;
export const WITH_S = 1;

/** The four forms of a verb, an empty string where past and participle differ and the text does not tell them apart. */
export function formsOf(verb: string): readonly string[] {
  const known = irregular.get(verb);
  if (known) return known;
  const stem = verb.replace(/e$/, '');
  return [verb, `${verb}s`, `${stem}ed`, `${stem}ing`];
}
