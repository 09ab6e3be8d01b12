import { optionsOf } from '../../../engine/pattern.ts';
import { readOnce } from '../../../engine/read-once.ts';
import { fold } from '../../../engine/tokens.ts';
import { opensSentence, type SentenceView } from '../sentence-view.ts';
import type { Found } from './found.ts';
import { formsOf, THIRD_PRESENT } from './verbs.lv.ts';

/** "minētajiem" to "šiem": definite endings of the adjective to the pronoun; the same word for all cases of one ending. */
const THIS: Record<string, string> = {
  ais: 'šis',
  ā: 'šī',
  ie: 'šie',
  ās: 'šīs',
  ajam: 'šim',
  ajai: 'šai',
  ajiem: 'šiem',
  ajām: 'šīm',
  o: 'šo',
  os: 'šos',
  ajā: 'šajā',
  ajos: 'šajos',
  ajās: 'šajās',
};

/** "Tam sekojošs" is what comes after it, not "such". */
const DATIVE = /(?:am|ai|iem|[āa]m|im)$/u;
const before = ({ part, first }: Found): string => part.tokens[first - 1]?.lower ?? '';

/** Writes a Latvian wording in the form of the phrase found. */
export function write(found: Found): string | undefined {
  const { wording } = found;
  if (wording.startsWith('@')) return writeVerb(found);
  if (wording === 'šis~') return writeThis(found);
  const tokens = found.part.tokens.slice(found.first, found.last);
  if (found.conditions.includes('d') && DATIVE.test(before(found))) return undefined;
  const filled = wording.replace(/\$(\d)/gu, (_, place) => tokens[Number(place) - 1]?.lower ?? '');
  return filled.includes('~') ? keepEnding(found, filled) : filled;
}

function lastWord(found: Found): { key: string; element: string } {
  const token = found.part.tokens[found.last - 1];
  const element = found.pattern.split(' ').at(-1) ?? '';
  return { key: token?.lower ?? '', element };
}

/** "pielietojam" to "lietojam": the longest stem of the pattern is cut off, its ending stays. */
function keepEnding(found: Found, wording: string): string | undefined {
  const { key, element } = lastWord(found);
  const options = optionsOf(element).map((option) => option.replace(/[~*]$/u, ''));
  const same = (option: string) => (found.part.doc.folded ? fold(option) : option);
  const stem = element.includes('~') ? options.find((option) => key.startsWith(same(option))) : sharedStem(options);
  if (!stem) return undefined;
  const ending = key.slice(stem.length);
  return wording.replace('~', ending);
}

/** The common beginning of all the forms that an entry lists. */
function sharedStem(options: readonly string[]): string {
  let stem = options[0] ?? '';
  for (const option of options) while (!option.startsWith(stem)) stem = stem.slice(0, -1);
  return stem;
}

function writeThis(found: Found): string | undefined {
  const { key, element } = lastWord(found);
  const stem = element.replace('~', '');
  const ending = key.slice(stem.length);
  const said = Object.entries(THIS).find(
    ([form]) => form === ending || (found.part.doc.folded && fold(form) === ending),
  );
  const next = found.part.tokens[found.last];
  if (!said || next?.kind !== 'word') return undefined;
  // "Iepriekšminētais liecina" is a noun by itself ("tas"), not "šis"
  if (ending === 'ais' && !/[^āēīōaeio]s$/u.test(next.lower)) return undefined;
  if (ending === 'o' && !/[ui]$/u.test(next.lower)) return undefined;
  return said[1];
}

/** Words that show an order to "tu", where "veic" is not the third person. */
const YOU = /^(?:tu|tev|tevi|tavs|tava|tavu|tavas|tavā|lūdzu|ludzu)$/u;

function writeVerb(found: Found): string | undefined {
  const { part, first } = found;
  const key = part.tokens[first]?.lower ?? '';
  const source = (found.pattern.split(' ')[0] ?? '').split('|');
  const shape = (form: string) => (part.doc.folded ? fold(form) : form);
  const target = formsOf(found.wording.slice(1));
  // "maksājumu 50 eiro apmērā", "lēmumu Nr. 5": the number belongs to the noun
  const next = part.tokens[found.last];
  if (next?.kind === 'number' || next?.lower === 'nr') return undefined;
  const written = new Set<string>();
  for (const verb of source) {
    if (!verb.startsWith('@')) continue;
    for (const [slot, form] of formsOf(verb.slice(1)).entries()) {
      if (form === '') continue;
      if (shape(form) === key) written.add(slot === THIRD_PRESENT && isOrder(found) ? '' : (target[slot] ?? ''));
      else if (shape(`ne${form}`) === key) written.add(target[slot] ? `ne${target[slot]}` : '');
    }
  }
  const [only] = written;
  return written.size === 1 && only ? only : undefined;
}

const isOrder = ({ part, first }: Found): boolean =>
  opensSentence(part, first) || part.tokens[first - 1]?.kind === 'mark' || isToYou(part);

const isToYou = (part: SentenceView): boolean => readOnce(part, saysYou);

const saysYou = ({ tokens }: SentenceView): boolean => tokens.some(({ lower }) => YOU.test(lower));
