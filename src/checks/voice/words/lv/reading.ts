import { type Document, sentenceAt } from '../../../../engine/document.ts';
import type { PersonMark } from '../../../../engine/language.ts';
import { overlaps } from '../../../../engine/ranges.ts';
import type { Range } from '../../../../engine/types.ts';
import { kindsOf, wordsOf } from '../../../word-lists.ts';
import { lookup } from '../forms.ts';
import type { Act, ActKind, OpinionKind } from '../shape.ts';
import verbsByKind from './acts.txt';
import { conjugate, type VerbForm } from './conjugation.ts';
import turns from './opinions.txt';
import verbs from './verbs.txt';

type Entry = VerbForm & { kind: ActKind };

const act = lookup<Entry>(function* () {
  for (const kind of Object.keys(verbsByKind) as ActKind[]) {
    for (const verb of wordsOf(verbsByKind[kind])) {
      for (const form of conjugate(verb)) {
        yield [form.form, { ...form, kind }] as const;
        yield [`ne${form.form}`, { ...form, kind }] as const;
      }
    }
  }
});

/** Infinitives of acts of public power: "esam nolēmuši slēgt", "sākam izsniegt". */
const ruling = lookup<true>(function* () {
  for (const verb of wordsOf(verbsByKind.rule)) yield [verb.split('\t')[0] ?? '', true] as const;
});

/** How far before a participle its "esam" or "ir" may stand, in words. */
const AUXILIARY_REACH = 4;

/** Verbs of public communication in a Latvian text and who does them, in order of position. */
export function acts(doc: Document, persons: readonly PersonMark[]): Act[] {
  const marked = new Set(persons.filter(({ source }) => source === 'verb').map(({ token }) => token));
  return doc.tokens.flatMap((token, index) => {
    const entry = act(doc, index);
    if (!entry) return [];
    const who = entry.who === 'done' ? doer(doc, index) : entry.who;
    // "atļauju" is also "permit", "sodu" also "penalties": for "I" the reading of the sentence decides.
    if (!who || (who === 'I' && entry.who === 'I' && !marked.has(index))) return [];
    const ruled = entry.kind === 'decide' && ruling(doc, index + 1) ? doc.tokens[index + 1] : undefined;
    const kind = ruled ? 'rule' : entry.kind;
    return [
      {
        start: token.start,
        end: (ruled ?? token).end,
        kind,
        who,
        future: entry.future,
        present: entry.present === true,
        token: index,
      },
    ];
  });
}

const AUXILIARIES: Record<string, Act['who']> = {
  esam: 'we',
  esmu: 'I',
  ir: 'they',
  bijām: 'we',
  bijam: 'we',
  tikām: 'we',
};

/** Who did what a participle tells: the nearest form of "to be" before it in the same sentence. */
function doer(doc: Document, index: number): Act['who'] | undefined {
  for (let at = index - 1; at >= 0 && at >= index - AUXILIARY_REACH; at--) {
    const token = doc.tokens[at];
    if (token?.kind === 'mark') break;
    const who = AUXILIARIES[token?.lower ?? ''];
    if (who) return who;
  }
  return 'they';
}

const phrases = kindsOf<OpinionKind>('lv', turns);
const verbsOf = (list = '') =>
  lookup<boolean>(() =>
    wordsOf(list)
      .flatMap(conjugate)
      .filter(({ who, future }) => who === 'I' && !future)
      .flatMap(({ form }) => [[form, true] as const, [`ne${form}`, true] as const]),
  );
const opinionVerb = verbsOf(verbs.opinion);
const guardedVerb = verbsOf(verbs.guarded);

/** Turns of speech and verbs that voice an opinion of one's own, in order of position. */
export function opinions(doc: Document, persons: readonly PersonMark[]): (Range & { kind: OpinionKind })[] {
  const turns = phrases.find(doc).map(({ start, end, value }) => ({ start, end, kind: value }));
  const verbs: (Range & { kind: OpinionKind })[] = [];
  const marked = new Set(persons.map(({ token }) => token));
  for (const [index, token] of doc.tokens.entries()) {
    const from = pronounBefore(doc, index);
    const guarded =
      guardedVerb(doc, index) && (from !== undefined || (opensClause(doc, index) && startsClause(doc, index)));
    if (!guarded && !(opinionVerb(doc, index) && (marked.has(index) || from !== undefined || opensClause(doc, index))))
      continue;
    const start = doc.tokens[from ?? index]?.start ?? token.start;
    if (overlaps({ start, end: token.end }, turns) || start < (verbs.at(-1)?.end ?? 0)) continue;
    verbs.push({ start, end: token.end, kind: 'plain' });
  }
  return [...turns, ...verbs].sort((a, b) => a.start - b.start);
}

/** Index of an "es" at most two words before, in the same sentence: "es tomēr uzskatu". */
function pronounBefore(doc: Document, index: number): number | undefined {
  for (let at = index - 1; at >= 0 && at >= index - 3; at--) {
    const token = doc.tokens[at];
    if (token?.kind !== 'word') return undefined;
    if (token.lower === 'es' && token.text !== 'ES') return at;
  }
  return undefined;
}

/** Before a verb, never between a verb and its object: "un uzskatu, ka", but "pauda uzskatu, ka". */
const LINKS = new Set(
  'un bet jo ka tāpēc arī tomēr joprojām nemaz vairs tādēļ tātad taču vai gan tikai patiesi tiešām stingri nopietni pats pati'.split(
    ' ',
  ),
);

function startsClause(doc: Document, index: number): boolean {
  const before = doc.tokens[index - 1];
  const sentence = sentenceAt(doc, doc.tokens[index]?.start ?? 0);
  return before?.kind !== 'word' || sentence?.first === index || LINKS.has(before.lower);
}

/** "Uzskatu, ka …" and "Domāju, jaunā maksa …": the word stands first or before ", ka". */
function opensClause(doc: Document, index: number): boolean {
  const next = doc.tokens[index + 1];
  const comma = next?.text === ',' ? doc.tokens[index + 2]?.lower : next?.lower;
  if (comma === 'ka' || comma === 'vai') return true;
  const sentence = sentenceAt(doc, doc.tokens[index]?.start ?? 0);
  return sentence?.first === index && next?.text === ',';
}
