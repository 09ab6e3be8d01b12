import { type Document, isQuoted } from '../../../../engine/document.ts';
import type { PersonMark } from '../../../../engine/language.ts';
import type { Range } from '../../../../engine/types.ts';
import { kindsOf, wordsOf } from '../../../word-lists.ts';
import { lookup } from '../forms.ts';
import type { Act, ActKind, OpinionKind } from '../shape.ts';
import verbsByKind from './acts.txt';
import { inflect, type VerbForm } from './inflection.ts';
import turns from './opinions.txt';

type Entry = VerbForm & { kind: ActKind };

const act = lookup<Entry>(function* () {
  for (const kind of Object.keys(verbsByKind) as ActKind[]) {
    for (const verb of wordsOf(verbsByKind[kind])) {
      for (const form of inflect(verb)) yield [form.form, { ...form, kind }] as const;
    }
  }
});

/** Words that may stand between "we" and its verb. */
const BETWEEN = new Set(
  `have has had will shall would are were was am is be been also now today just already not never both all jointly hereby
   finally therefore then soon always recently currently going to would like want wish continue must have
   no longer won't don't didn't cannot can't pleased happy proud at in here the of and ministry agency department institution authority office council municipality delighted glad sorry excited`.split(
    /\s+/,
  ),
);
const FUTURE = new Set(["we'll", 'will', "won't", 'shall', "i'll", 'going']);
/** How far behind the pronoun its verb may stand, in tokens. */
const REACH = 9;

/** Verbs of public communication in an English text and who does them, in order of position. */
export function acts(doc: Document, persons: readonly PersonMark[]): Act[] {
  const subjects = persons.filter(({ token }) => /^(?:i|we)(?:['’]|$)/.test(doc.tokens[token]?.lower ?? ''));
  const own = subjects.flatMap((mark) => actsOf(doc, mark));
  const taken = new Set(own.map(({ token }) => token));
  return [...own, ...thirdPerson(doc, taken)].sort((a, b) => a.start - b.start);
}

/** "we have today decided": walks from the pronoun over auxiliaries and adverbs to the verb. */
function actsOf(doc: Document, mark: PersonMark): Act[] {
  let future = /['’]ll$/.test(doc.tokens[mark.token]?.lower ?? '');
  for (let at = mark.token + 1; at <= mark.token + REACH; at++) {
    const token = doc.tokens[at];
    // "We, the Lakes and Rivers Agency, have decided": the name stands between two commas.
    if (token?.text === ',' && doc.tokens[mark.token + 1]?.text === ',') continue;
    if (token?.kind !== 'word') return [];
    const entry = act(doc, at);
    if (entry && entry.shape !== 'third') {
      const who = mark.number === 'singular' ? 'I' : 'we';
      // "We have decided to close": the act is the second verb's.
      const next = doc.tokens[at + 1]?.lower === 'to' ? act(doc, at + 2) : undefined;
      const ruled = next?.kind === 'rule' && next.shape === 'base' ? doc.tokens[at + 2] : undefined;
      const kind = ruled ? 'rule' : entry.kind;
      const present = entry.shape === 'base' && !future;
      return [{ start: token.start, end: (ruled ?? token).end, kind, who, future, present, token: at }];
    }
    if (!BETWEEN.has(token.lower) && !/^\p{Lu}/u.test(token.text)) return [];
    future ||= FUTURE.has(token.lower);
  }
  return [];
}

const AUXILIARIES = new Set(['has', 'will', "won't", 'is', 'have', 'are', 'had', 'to']);

function thirdPerson(doc: Document, taken: ReadonlySet<number>): Act[] {
  return doc.tokens.flatMap((token, at) => {
    const entry = taken.has(at) || isQuoted(token, doc) ? undefined : act(doc, at);
    if (!entry) return [];
    const auxiliary = [1, 2, 3]
      .map((back) => doc.tokens[at - back]?.lower ?? '')
      .find((lower) => AUXILIARIES.has(lower));
    if (!isFiniteHere(entry.shape, auxiliary)) return [];
    const future = auxiliary === 'will' || auxiliary === "won't" || auxiliary === 'to';
    return [
      {
        start: token.start,
        end: token.end,
        kind: entry.kind,
        who: 'they',
        future,
        present: entry.shape === 'third',
        token: at,
      } as const,
    ];
  });
}

/** "closes", "closed", "has closed", "will close", "is closing"; "is closed" and "a complete mess" are no acts. */
function isFiniteHere(shape: VerbForm['shape'], auxiliary: string | undefined): boolean {
  if (auxiliary === 'will' || auxiliary === "won't" || auxiliary === 'to') return shape === 'base';
  if (auxiliary === 'is' || auxiliary === 'are') return shape === 'doing';
  return shape === 'done' || (shape === 'third' && auxiliary === undefined);
}

/** "we'll …", "we will …", "we won't …". */
export function isFutureWe(doc: Document, { number, token }: PersonMark): boolean {
  const word = doc.tokens[token]?.lower ?? '';
  if (number !== 'plural' || !word.startsWith('we')) return false;
  if (/^we['’]ll$/.test(word)) return true;
  for (let at = token + 1; at < token + REACH; at++) {
    const next = doc.tokens[at];
    if (next?.kind !== 'word') return false;
    if (/^(?:will|shall|won['’]t)$/.test(next.lower)) return true;
    if (!BETWEEN.has(next.lower) && !/^\p{Lu}/u.test(next.text)) return false;
  }
  return false;
}

const phrases = kindsOf<OpinionKind>('en', turns);

/** Turns of speech that voice an opinion of one's own, in order of position. */
export const opinions = (doc: Document): (Range & { kind: OpinionKind })[] =>
  phrases.find(doc).map(({ start, end, value }) => ({ start, end, kind: value }));
