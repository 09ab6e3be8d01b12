import { rangesIn } from '../../../engine/ranges.ts';
import { absolutes } from '../scope.ts';
import {
  find,
  freeIn,
  holds,
  isLight,
  keyAt,
  kindOf,
  negatedFutures,
  promise,
  type Rule,
  type Scene,
  topicsOf,
} from './rule.ts';

/** "Visi saņems pabalstu", "ikvienam būs dzīvoklis": everybody, something to come, a topic. */
export const everybody: Rule = (scene) => {
  const { reading, words, group, clause } = scene;
  const [absolute] = absolutes(reading, clause).everyone;
  if (!absolute || holds(scene, group.event) || isAnswered(scene, absolute)) return undefined;
  const works = holds(scene, words.weShall) ? find(scene, group.works) : [];
  const topics = [...topicsOf(scene), ...works];
  const [got] = isLight(scene) || !holds(scene, words.person) ? [] : find(scene, words.get);
  if (got) return promise('benefit', [absolute, got], true);
  const benefits = find(scene, group.benefit);
  const deliver = find(scene, words.deliver);
  // "Vienmēr" and "visur" are everyday words: they need money that is given, or safety.
  const everyday = find(scene, words.always).some(({ first }) => first === absolute.first);
  if (everyday && benefits.length === 0 && deliver.length === 0 && !holds(scene, group.safety)) return undefined;
  if (topics.length === 0 && deliver.length === 0) return undefined;
  const free = holds(scene, words.past) ? [] : freeIn(scene);
  const built = works.length > 0 ? find(scene, words.weShall) : [];
  const strong = [...deliver, ...find(scene, words.weDeliver), ...free, ...built];
  const soon = strong.length > 0 ? strong : comingIn(scene);
  const marks = soon.length > 0 ? soon : find(scene, words.now);
  // "Visi pakalpojumi ir pieejami" says something about things, not about whose right it is.
  const thing = strong.length > 0 ? undefined : thingOf(scene, absolute, topics);
  if (marks.length === 0 || (thing && !benefits.some(({ first }) => first !== thing.first))) return undefined;
  const found = [absolute, ...topics, ...marks];
  if (scene.dated && isParted(scene, found)) return undefined;
  return promise(kindOf(scene), found, soon.length === 0 && benefits.length === 0);
};

/** "No 1. janvāra visi skolēni brauks bez maksas": for whom and when; "no janvāra visi" says only when. */
const isAnswered = (scene: Scene, { last }: Span): boolean =>
  scene.dated && scene.words.isNoun(keyAt(scene, last - 1), begins(scene, last) ? '' : keyAt(scene, last));

/** "Pensijas pārrēķina oktobrī, par to katrs saņems vēstuli": the day belongs to one half, "everybody" to the other. */
const isParted = ({ reading: { doc } }: Scene, spans: readonly Span[]): boolean =>
  doc.tokens
    .slice(Math.min(...spans.map(({ first }) => first)), Math.max(...spans.map(({ last }) => last)))
    .some(({ text }) => text === ',');

/** Whether a verb of giving or getting stands here: "visi saņems" is no name of a group. */
const begins = (scene: Scene, at: number): boolean =>
  find(scene, scene.words.coming, scene.words.deliver, scene.words.get).some(({ first }) => first === at);

/** Not "būs jāsasauc": what people will have to do is no promise. */
const comingIn = (scene: Scene) =>
  find(scene, scene.words.coming, ...(isLight(scene) ? [] : [scene.words.generic, scene.words.weShall])).filter(
    ({ last }) => !keyAt(scene, last).startsWith('jā'),
  );

type Span = { first: number; last: number };

/** The topic that "all" itself belongs to: "visi pakalpojumi", "all our services". */
const thingOf = <T extends Span>(scene: Scene, absolute: Span, topics: readonly T[]): T | undefined =>
  topics.find(
    ({ first }) =>
      (first >= absolute.first && first < absolute.last) ||
      ((first === absolute.last || (first === absolute.last + 1 && !begins(scene, absolute.last))) &&
        scene.words.sameThing(keyAt(scene, absolute.last - 1), keyAt(scene, first))),
  );

const firstTokens = (spans: readonly Span[]): ReadonlySet<number> => new Set(spans.map(({ first }) => first));

/** "Nevienam nebūs jāmaksā", "neviens nezaudēs darbu", "no one will lose their job". */
export const nobody: Rule = (scene) => {
  const { reading, words, group, clause } = scene;
  const [absolute] = absolutes(reading, clause).nobody;
  const [topic] = [...topicsOf(scene), ...find(scene, group.works, words.harm)];
  if (!absolute || holds(scene, group.event, words.feeling, words.barred) || isAnswered(scene, absolute))
    return undefined;
  // "Nevienam vairs nebūs jāgaida": freed from something, whatever it is.
  const [freed] = isLight(scene) || !holds(scene, words.again, words.never) ? [] : find(scene, words.freed);
  if (freed) return promise('exempt', [absolute, freed]);
  const [person] = isLight(scene) ? [] : find(scene, words.person);
  const [not] = negatedFutures(scene);
  if (person && not) return promise(kindOf(scene), [absolute, person, not]);
  // "Neviens jūs vairs nenoklausīsies": never again, whatever it is.
  const again = holds(scene, words.again) && !isLight(scene) && !holds(scene, words.comparing);
  const [gone] =
    again && words.isNobody(keyAt(scene, absolute.first))
      ? [...negatedFutures(scene), ...find(scene, words.shallNot)]
      : [];
  if (gone) return promise(kindOf(scene), [absolute, gone]);
  if (!topic) return undefined;
  const marks = [...find(scene, words.coming, words.deliver, words.generic), ...negatedFutures(scene)];
  return marks.length > 0 ? promise(kindOf(scene), [absolute, topic, ...marks]) : undefined;
};

/** "Mūsu ezeros nekad nebūs zilaļģu", "tas vairs nekad neatkārtosies". */
export const never: Rule = (scene) => {
  const { reading, words, group, clause } = scene;
  const nevers = firstTokens(find(scene, words.never));
  const mark = absolutes(reading, clause).nobody.find(({ first }) => nevers.has(first));
  const again = holds(scene, words.again) ? negatedFutures(scene) : [];
  const [gone] = [...find(scene, words.gone), ...again];
  if (!mark || !gone || isLight(scene) || holds(scene, words.feeling, words.comparing)) return undefined;
  const about = topicsOf(scene).length > 0 || holds(scene, group.works, words.repeated);
  return about ? promise(kindOf(scene), [mark, gone]) : undefined;
};

/** "Kompensācijas vienmēr izmaksājam laikā": always, we, and rights or money. */
export const habit: Rule = (scene) => {
  const { reading, words, group, clause } = scene;
  const always = firstTokens(find(scene, words.always));
  const mark = absolutes(reading, clause).everyone.find(({ first }) => always.has(first));
  const [topic] = find(scene, group.money, group.rights);
  const we = rangesIn(clause, reading.context.persons).find(({ number }) => number === 'plural');
  return mark && topic && we && !isLight(scene) ? promise('general', [mark, topic, we]) : undefined;
};
