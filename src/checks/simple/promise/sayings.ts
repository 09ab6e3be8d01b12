import { absolutes } from '../scope.ts';
import { find, firstTopic, freeIn, holds, inSentence, isLight, promise, type Rule, topicsOf } from './rule.ts';

/** Phrases that promise by themselves: "nekas nemainīsies", "pilnīgi drošs". */
export const idiom: Rule = (scene) => {
  const [phrase] = find(scene, scene.words.idiom);
  // "Vairs nebija pilnīgi drošs", "bija pilnīgi droša, ka …": a story.
  if (!phrase || holds(scene, scene.group.event, scene.words.past)) return undefined;
  return promise(holds(scene, scene.group.safety) ? 'safety' : 'general', [phrase]);
};

/** "Par stāvvietu vairs nebūs jāmaksā". */
export const exempt: Rule = (scene) => {
  const [phrase] = find(scene, scene.words.exempt);
  const { sentence, group } = scene;
  if (!phrase || !firstTopic(scene, sentence) || inSentence(scene, group.event)) {
    return undefined;
  }
  return promise('exempt', [phrase]);
};

/** "Nodokļu vairs nebūs", "no more fines". */
export const gone: Rule = (scene) => {
  const [mark] = find(scene, scene.words.noLonger);
  const [topic] = topicsOf(scene);
  if (!mark || !topic || isLight(scene) || holds(scene, scene.words.comparing)) return undefined;
  return promise('general', [mark, topic]);
};

/** "Jūs saņemsiet pabalstu", "you are entitled to a grant". */
export const toYou: Rule = (scene) => {
  const { words, group } = scene;
  const [phrase] = find(scene, words.toYou);
  const [benefit] = find(scene, group.benefit);
  if (!phrase || !benefit || holds(scene, group.event) || inSentence(scene, words.because)) return undefined;
  return promise('benefit', [phrase, benefit]);
};

/** Up to so many tokens a sentence is a slogan. */
const SLOGAN = 9;

/** "Pabalsts visiem!", "nodokļu atlaide – katram uzņēmējam": no verb at all. */
export const slogan: Rule = (scene) => {
  const { reading, words, group, clause, sentence } = scene;
  const whole = { ...scene, clause: sentence.last - sentence.first > SLOGAN ? clause : sentence };
  if (whole.clause.last - whole.clause.first > SLOGAN || holds(whole, group.event)) return undefined;
  const [all] = find(whole, words.toAll);
  const lesser = holds(whole, words.lesser) ? [group.money] : [];
  const [benefit] = [...find(whole, group.benefit, ...lesser), ...freeIn(whole)];
  if (!all || !benefit || absolutes(reading, whole.clause).everyone.length === 0) return undefined;
  return promise('benefit', [all, benefit]);
};

/** "Senioriem zāles būs par brīvu", "bezmaksas zeme ģimenēm": free, for a group, from no day. */
export const forFree: Rule = (scene) => {
  const { words, group, clause } = scene;
  const [free] = freeIn(scene);
  if (!free || !inSentence(scene, group.groups) || inSentence(scene, words.past, words.light, group.event)) {
    return undefined;
  }
  const size = clause.last - clause.first;
  // With no verb it is a slogan only where it is cried out.
  return (size <= 6 && scene.sentence.exclamation) || (size <= 14 && holds(scene, words.soon))
    ? promise('benefit', [free])
    : undefined;
};

/** "Pensijas pieaugs": a forecast about money and nothing else; a hint. */
export const forecast: Rule = (scene) => {
  const [phrase] = find(scene, scene.words.forecast);
  return phrase ? promise('general', [phrase], true) : undefined;
};

/** "Parādi tiks dzēsti": money, given by nobody named; a hint. */
export const given: Rule = (scene) => {
  const [verb] = find(scene, scene.words.given);
  const [money] = find(scene, scene.group.money);
  return verb && money && !isLight(scene) ? promise('general', [verb, money], true) : undefined;
};

/** "Var saņemt pabalstu": it does not say who can; a hint. */
export const offer: Rule = (scene) => {
  const [verb] = find(scene, scene.words.canGet);
  const [benefit] = find(scene, scene.group.benefit);
  if (!verb || !benefit || holds(scene, scene.group.event)) return undefined;
  return promise('benefit', [verb, benefit], true);
};
