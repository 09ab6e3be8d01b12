import { sentenceOf } from '../../../engine/document.ts';
import { rangesIn } from '../../../engine/ranges.ts';
import type { Sentence } from '../../../engine/sentences.ts';
import type { Range } from '../../../engine/types.ts';
import { firstHit, has, hits, type Stretch } from '../reading.ts';
import { absolutes } from '../scope.ts';
import { find, inSentence, keyAt, negatedFutures, promise, type Rule, type Scene } from './rule.ts';

/** A sentence of fewer tokens states nothing that could be closed: "Nav. Nekur!" */
const STATEMENT = 5;

/**
 * "Visiem, kas piesakās, naudu iedosim. Punkts.", "Chlorine is harmless. To everyone." The words after the statement
 * leave no exception, whatever it says.
 */
export const closed: Rule = (scene) => {
  const { reading, words, group, sentence } = scene;
  if (!isLastClause(scene)) return undefined;
  const end = lastWord(scene) + 1;
  const [closer, sealed] = [words.closer, words.sealed].map((book) =>
    hits(reading, book, sentence).find(({ last }) => last === end),
  );
  const alone = [closer, sealed].find((mark) => mark && opensSentence(scene, mark.first));
  const said = alone ? neighbour(scene, -1) : sentence;
  const mark = alone ?? (closer && isMark(scene, closer.first - 1) ? closer : undefined);
  // "… 211. punkts" is a point of a rule.
  if (!mark || !said || said.last - said.first < STATEMENT || isNumbered(scene, mark.first)) return undefined;
  if (rangesIn(said, reading.context.persons).some(({ number }) => number === 'singular')) return undefined;
  // A story, a party, a plan.
  const other = [words.past, words.light, group.event, group.hedge].some((book) => has(reading, book, said));
  return other ? undefined : promise('vow', [mark]);
};

/** "Aizpildi anketu, un pabalsts kontā": "and", and behind it, at the end, whose or where what it brings will be. */
export const traded: Rule = (scene) => {
  const { reading, words, group, clause, sentence } = scene;
  if (!isLastClause(scene) || clause.first === sentence.first || !group.and.has(keyAt(scene, clause.first)))
    return undefined;
  const end = lastWord(scene) + 1;
  const won = hits(reading, words.won, clause).find(({ last }) => last === end);
  return won && !inSentence(scene, words.past, group.event, words.light) ? promise('benefit', [won]) : undefined;
};

/** "Guliet mierīgi": beside safety, what somebody gets, what nobody or everybody will meet. */
export const calmed: Rule = (scene) => {
  const { reading, words, group, sentence } = scene;
  const mark = isLastClause(scene) ? firstHit(reading, words.calm, sentence) : undefined;
  if (!mark || inSentence(scene, words.light, group.event)) return undefined;
  const near = [neighbour(scene, -1), sentence, neighbour(scene, 1)];
  return near.some((stretch) => stretch && assures(scene, stretch, mark)) ? promise('vow', [mark]) : undefined;
};

/** "Vai mani sodīs?" – "Nē, nesodīs." */
export const answered: Rule = (scene) => {
  const { reading, words, sentence } = scene;
  if (reading.context.post.kind !== 'reply') return undefined;
  const [assured] = find(scene, words.assured);
  const reply = assured && firstHit(reading, words.replies, sentence);
  return assured && reply && opensSentence(scene, reply.first) ? promise('vow', [assured]) : undefined;
};

/** @param mark is itself in the form of a future that is denied: "neuztraucieties" */
function assures(scene: Scene, stretch: Stretch, mark: Range): boolean {
  const { reading, words, group } = scene;
  const { everyone, nobody } = absolutes(reading, stretch);
  return (
    everyone.length + nobody.length > 0 ||
    [group.safety, words.toYou, words.weDeliver, words.cannot].some((book) => has(reading, book, stretch)) ||
    negatedFutures({ ...scene, clause: stretch }).some(({ start }) => start !== mark.start)
  );
}

function neighbour({ reading: { doc }, sentence }: Scene, step: 1 | -1): Sentence | undefined {
  const near = doc.sentences[sentenceOf(doc, sentence.first) + step];
  return near?.question ? undefined : near;
}

const isNumbered = ({ reading: { doc } }: Scene, at: number): boolean =>
  [1, 2].some((step) => doc.tokens[at - step]?.kind === 'number');

const isMark = ({ reading: { doc } }: Scene, at: number): boolean => doc.tokens[at]?.kind !== 'word';

const opensSentence = ({ reading: { doc }, sentence }: Scene, at: number): boolean =>
  doc.tokens.slice(sentence.first, at).every(({ kind }) => kind !== 'word');

function lastWord({ reading: { doc }, sentence }: Scene): number {
  let at = sentence.last - 1;
  while (at > sentence.first && !/^(?:word|number)$/.test(doc.tokens[at]?.kind ?? '')) at--;
  return at;
}

/** What is asked of the sentence is asked once, at its last clause. */
const isLastClause = ({ clause, sentence }: Scene): boolean => clause.last === sentence.last;
