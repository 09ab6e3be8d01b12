import { anyStartsIn } from '../../../engine/ranges.ts';
import { firstHit } from '../reading.ts';
import { find, firstTopic, holds, inSentence, isLight, keyAt, promise, type Rule, topicsOf } from './rule.ts';

/** "Garantējam tīru ūdeni": the word is enough, unless it is a jolly evening that is promised. */
export const guarantee: Rule = (scene) => {
  const named = anyStartsIn(scene.sentence, scene.reading.context.mentions.own);
  const [pledge] = find(scene, scene.words.guarantee, ...(named ? [scene.words.guarantees] : []));
  const light = inSentence(scene, scene.words.light, scene.group.event);
  return pledge && !light ? promise('vow', [pledge]) : undefined;
};

/** "Solām, ka …", "solām samazināt nodokļus", "…, to solām". */
export const vow: Rule = (scene) => {
  const { reading, words, group, clause, sentence } = scene;
  // A pledge may end in the next clause of its sentence.
  const rest = { ...clause, last: sentence.last, end: sentence.end };
  const pledge = firstHit(reading, words.vow, rest);
  if (!pledge || pledge.first >= clause.last || inSentence(scene, words.light, group.event)) return undefined;
  const topic = firstTopic(scene, sentence);
  const follows = [0, 1, 2].some((step) => group.that === keyAt(scene, pledge.last + step));
  const behind = keyAt(scene, pledge.first) === words.it;
  if (!topic && !follows && !behind) return undefined;
  return promise('vow', topic ? [pledge, topic] : [pledge]);
};

/** "Noteikti saņems pabalstu": certain, and about rights or money in the same breath. */
export const surely: Rule = (scene) => {
  const [certain] = find(scene, scene.words.surely);
  const [topic] = topicsOf(scene);
  return certain && topic && !isLight(scene) ? promise('vow', [certain, topic]) : undefined;
};

/** "Samazināsim nodokļus": the institution binds itself, no day named. */
export const weDeliver: Rule = (scene) => {
  const [verb] = find(scene, scene.words.weDeliver);
  const [topic] = topicsOf(scene);
  return verb && topic && !holds(scene, scene.group.event) ? promise('vow', [verb, topic]) : undefined;
};
