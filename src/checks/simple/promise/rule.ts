import { keyOf } from '../../../engine/document.ts';
import { within } from '../../../engine/ranges.ts';
import { readOnce } from '../../../engine/read-once.ts';
import type { Sentence } from '../../../engine/sentences.ts';
import type { Range } from '../../../engine/types.ts';
import type { Book } from '../books.ts';
import { around, firstHit, has, hits, type Reading, type Stretch } from '../reading.ts';
import type { GroupWords } from '../shape.ts';
import type { PromiseWords } from './shape.ts';

export interface FoundPromise extends Range {
  kind: 'benefit' | 'safety' | 'exempt' | 'vow' | 'general';
  /** Worth a hint only: a forecast or an offer, not an absolute. */
  weak: boolean;
}

/** One clause of a statement, with the words it is read by. */
export interface Scene {
  reading: Reading;
  words: PromiseWords;
  group: GroupWords;
  clause: Stretch;
  sentence: Sentence;
  /** A day stands in the sentence or beside it. */
  dated: boolean;
}

/** Looks for one way of promising in one clause. */
export type Rule = (scene: Scene) => FoundPromise | undefined;

export const promise = (kind: FoundPromise['kind'], ranges: readonly Range[], weak = false): FoundPromise => ({
  ...around(...ranges),
  kind,
  weak,
});

/** What books find in the clause, in the order of the books. */
export const find = ({ reading, clause }: Scene, ...books: Book[]) =>
  books.flatMap((book) => hits(reading, book, clause));

export const holds = ({ reading, clause }: Scene, ...books: Book[]): boolean =>
  books.some((book) => has(reading, book, clause));

const noAnswers = () => new Map<Book, boolean>();

/** The same of the whole sentence; asked for each of its clauses, so it is kept. */
export function inSentence({ reading, sentence }: Scene, ...books: Book[]): boolean {
  const answers = readOnce(sentence, noAnswers);
  return books.some((book) => {
    const answer = answers.get(book) ?? has(reading, book, sentence);
    answers.set(book, answer);
    return answer;
  });
}

/** Money, rights, duty and safety named in the clause. */
export const topicsOf = (scene: Scene) => {
  const { money, rights, duty, safety } = scene.group;
  return find(scene, money, rights, duty, safety);
};

/** The first of them in a stretch that is longer than the clause, kind by kind; looks no further. */
export function firstTopic({ reading, group }: Scene, stretch: Stretch) {
  for (const book of [group.money, group.rights, group.duty, group.safety]) {
    const hit = firstHit(reading, book, stretch);
    if (hit) return hit;
  }
  return undefined;
}

/** Free of charge; not "feel free". */
export function freeIn(scene: Scene) {
  const other = find(scene, scene.group.otherFree);
  return find(scene, scene.group.free).filter(({ start }) => !within({ start, end: start + 1 }, other));
}

/** A jolly evening, an answer, a concert: nobody is misled about rights. */
export const isLight = (scene: Scene): boolean => holds(scene, scene.words.light, scene.group.event);

/** What the reader of the finding is told: about a benefit, about safety, or in general. */
export function kindOf(scene: Scene): FoundPromise['kind'] {
  if (holds(scene, scene.group.benefit)) return 'benefit';
  return holds(scene, scene.group.safety) ? 'safety' : 'general';
}

export function keyAt({ reading: { doc } }: Scene, at: number): string {
  const token = doc.tokens[at];
  return token ? keyOf(token, doc) : '';
}

/** Forms of the clause that are a negated future: "nezaudēs", "won't". */
export const negatedFutures = ({ reading: { doc }, words, clause }: Scene): Range[] =>
  doc.tokens
    .slice(clause.first, clause.last)
    .filter((token) => token.kind === 'word' && words.negatedFuture(keyOf(token, doc)));
