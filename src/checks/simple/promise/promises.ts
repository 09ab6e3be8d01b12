import { keyOf } from '../../../engine/document.ts';
import type { Range } from '../../../engine/types.ts';
import type { CheckContext } from '../../check.ts';
import { bansIn } from '../ban/bans.ts';
import { clausesOf } from '../clauses.ts';
import { around, has, hits, type Reading, readingOf, type Stretch } from '../reading.ts';
import { absolutes, isOpen } from '../scope.ts';
import { PROMISE_WORDS, type PromiseWords } from './words.ts';

export interface FoundPromise extends Range {
  kind: 'benefit' | 'safety' | 'exempt' | 'vow' | 'general';
  /** Worth a hint only: a forecast or an offer, not an absolute. */
  weak: boolean;
}

const found = new WeakMap<CheckContext, FoundPromise[]>();

/** The promises of a post, at most one a sentence; kept, because `simple/claim` and `simple/ban` ask too. */
export function promisesIn(context: CheckContext): readonly FoundPromise[] {
  let promises = found.get(context);
  if (!promises) {
    const reading = readingOf(context);
    promises = reading && !reading.denies ? read(reading) : [];
    found.set(context, promises);
  }
  return promises;
}

function read(reading: Reading): FoundPromise[] {
  const words = PROMISE_WORDS[reading.lang];
  const bans = bansIn(reading.context);
  return reading.statements.flatMap((sentence) => {
    // "Visiem jāmaksā" is a duty, not a promise, and is said there.
    const banned = bans.some(({ start, weak }) => !weak && start >= sentence.start && start < sentence.end);
    if (banned || !isOpen(reading, sentence)) return [];
    for (const rule of RULES) {
      for (const clause of clausesOf(reading, sentence)) {
        const promise = rule(reading, words, clause, sentence);
        if (promise) return [promise];
      }
    }
    return [];
  });
}

type Rule = (reading: Reading, words: PromiseWords, clause: Stretch, sentence: Stretch) => FoundPromise | undefined;

const promise = (kind: FoundPromise['kind'], ranges: readonly Range[], weak = false): FoundPromise => ({
  ...around(...ranges),
  kind,
  weak,
});

const keyAt = ({ doc }: Reading, at: number): string => {
  const token = doc.tokens[at];
  return token ? keyOf(token, doc) : '';
};

const isToldOnly = (reading: Reading, words: PromiseWords, clause: Stretch): boolean =>
  has(reading, words.light, clause) || has(reading, reading.words.event, clause);

const negatedFutures = ({ doc }: Reading, words: PromiseWords, { first, last }: Stretch): Range[] =>
  doc.tokens.slice(first, last).filter((token) => token.kind === 'word' && words.negatedFuture(keyOf(token, doc)));

/** What the sentence is about: the first word of money, rights, duty or safety in it. */
function topicsOf(reading: Reading, stretch: Stretch) {
  const { words } = reading;
  return [words.money, words.rights, words.duty, words.safety].flatMap((topic) => hits(reading, topic, stretch));
}

/** "Visi saņems pabalstu", "ikvienam būs dzīvoklis": everybody, something to come, a topic. */
const everybody: Rule = (reading, words, clause) => {
  const { everyone } = absolutes(reading, clause);
  const [absolute] = everyone;
  if (!absolute || has(reading, reading.words.event, clause)) return undefined;
  const works = has(reading, words.weShall, clause) ? hits(reading, reading.words.works, clause) : [];
  const topics = [...topicsOf(reading, clause), ...works];
  const generic = isToldOnly(reading, words, clause) ? [] : hits(reading, words.generic, clause);
  const coming = [...hits(reading, words.coming, clause), ...generic];
  const deliver = hits(reading, words.deliver, clause);
  const free = has(reading, words.past, clause) ? [] : hits(reading, reading.words.free, clause);
  const built = works.length > 0 ? hits(reading, words.weShall, clause) : [];
  const strong = [...deliver, ...hits(reading, words.weDeliver, clause), ...free, ...built];
  const benefits = hits(reading, reading.words.benefit, clause);
  const [topic] = topics;
  if (!topic && deliver.length === 0) return undefined;
  // "Visi pakalpojumi ir pieejami" says something about things, not about whose right it is.
  const thing = topics.find(
    ({ first }) =>
      (first >= absolute.first && first < absolute.last) ||
      ((first === absolute.last || first === absolute.last + 1) &&
        words.sameThing(keyAt(reading, absolute.last - 1), keyAt(reading, first))),
  );
  if (strong.length === 0 && (coming.length === 0 || (thing && !benefits.some(({ first }) => first !== thing.first)))) {
    return undefined;
  }
  const marks = strong.length > 0 ? strong : coming;
  return promise(kindOf(reading, clause), [absolute, ...topics, ...marks]);
};

/** "Nevienam nebūs jāmaksā", "neviens nezaudēs darbu", "data will never leak". */
const nobody: Rule = (reading, words, clause) => {
  const [absolute] = absolutes(reading, clause).nobody;
  if (!absolute || has(reading, reading.words.event, clause)) return undefined;
  const topics = topicsOf(reading, clause);
  const marks = [
    ...hits(reading, words.coming, clause),
    ...hits(reading, words.generic, clause),
    ...negatedFutures(reading, words, clause),
  ];
  const [topic] = [...topics, ...hits(reading, reading.words.works, clause), ...hits(reading, words.harm, clause)];
  if (!topic || has(reading, words.feeling, clause)) return undefined;
  return marks.length > 0 ? promise(kindOf(reading, clause), [absolute, topic, ...marks]) : undefined;
};

/** "Noteikti saņems pabalstu": certain, and about rights or money in the same breath. */
const surely: Rule = (reading, words, clause) => {
  const [certain] = hits(reading, words.surely, clause);
  const [topic] = topicsOf(reading, clause);
  if (!certain || !topic || has(reading, words.light, clause) || has(reading, reading.words.event, clause)) {
    return undefined;
  }
  return promise('vow', [certain, topic]);
};

/** "Garantējam tīru ūdeni": the word is enough, unless it is a jolly evening that is promised. */
const guarantee: Rule = (reading, words, clause, sentence) => {
  const [pledge] = hits(reading, words.guarantee, clause);
  return pledge && !isToldOnly(reading, words, sentence) ? promise('vow', [pledge]) : undefined;
};

/** "Kompensācijas vienmēr izmaksājam laikā": always, we, and rights or money. */
const habit: Rule = (reading, words, clause) => {
  const [always] = absolutes(reading, clause).everyone.filter((match) =>
    hits(reading, words.always, clause).some(({ first }) => first === match.first),
  );
  const [topic] = [...hits(reading, reading.words.money, clause), ...hits(reading, reading.words.rights, clause)];
  const we = reading.context.persons.find(
    ({ number, start, end }) => number === 'plural' && start >= clause.start && end <= clause.end,
  );
  if (!always || !topic || !we || isToldOnly(reading, words, clause)) return undefined;
  return promise('general', [always, topic, we]);
};

/** "Mūsu ezeros nekad nebūs zilaļģu": never, and what will not be. */
const never: Rule = (reading, words, clause) => {
  const [mark] = absolutes(reading, clause).nobody.filter((match) =>
    hits(reading, words.never, clause).some(({ first }) => first === match.first),
  );
  const again = has(reading, words.again, clause) ? negatedFutures(reading, words, clause) : [];
  const [gone] = [...hits(reading, words.gone, clause), ...again];
  if (
    !mark ||
    !gone ||
    has(reading, words.feeling, clause) ||
    isToldOnly(reading, words, clause) ||
    has(reading, words.comparing, clause)
  )
    return undefined;
  return promise(kindOf(reading, clause), [mark, gone]);
};

/** "Nodokļu vairs nebūs", "no more fines". */
const gone: Rule = (reading, words, clause) => {
  const [mark] = hits(reading, words.noLonger, clause);
  const [topic] = topicsOf(reading, clause);
  if (!mark || !topic || isToldOnly(reading, words, clause) || has(reading, words.comparing, clause)) return undefined;
  return promise('general', [mark, topic]);
};

/** "Garantējam, ka …", "solām samazināt nodokļus". */
const vow: Rule = (reading, words, clause, sentence) => {
  const [pledge] = hits(reading, words.vow, sentence).filter(
    ({ first }) => first >= clause.first && first < clause.last,
  );
  if (!pledge || has(reading, words.light, sentence) || has(reading, reading.words.event, sentence)) return undefined;
  const [topic] = topicsOf(reading, sentence);
  const follows = reading.doc.tokens
    .slice(pledge.last, pledge.last + 3)
    .some(({ lower }) => lower === 'ka' || lower === 'that');
  const behind = keyAt(reading, pledge?.first ?? 0) === words.it;
  if (!topic && !follows && !behind) return undefined;
  return promise('vow', topic ? [pledge, topic] : [pledge]);
};

const idiom: Rule = (reading, words, clause) => {
  const [phrase] = hits(reading, words.idiom, clause);
  if (!phrase || has(reading, reading.words.event, clause) || has(reading, words.comparing, clause)) return undefined;
  return promise(has(reading, reading.words.safety, clause) ? 'safety' : 'general', [phrase]);
};

const exempt: Rule = (reading, words, clause, sentence) => {
  const [phrase] = hits(reading, words.exempt, clause);
  if (!phrase || topicsOf(reading, sentence).length === 0 || has(reading, reading.words.event, sentence))
    return undefined;
  return promise('exempt', [phrase]);
};

/** "Jūs saņemsiet pabalstu", "you are entitled to a grant". */
const toYou: Rule = (reading, words, clause) => {
  const [phrase] = hits(reading, words.toYou, clause);
  const [benefit] = hits(reading, reading.words.benefit, clause);
  if (!phrase || !benefit || has(reading, reading.words.event, clause)) return undefined;
  return promise('benefit', [phrase, benefit]);
};

/** "Samazināsim nodokļus": the institution binds itself, no day named. */
const weDeliver: Rule = (reading, words, clause) => {
  const [verb] = hits(reading, words.weDeliver, clause);
  const [topic] = topicsOf(reading, clause);
  if (!verb || !topic || has(reading, reading.words.event, clause)) return undefined;
  return promise('vow', [verb, topic]);
};

/** "Pabalsts visiem!": no verb at all. */
const slogan: Rule = (reading, words, clause) => {
  const [all] = hits(reading, words.toAll, clause);
  const lesser = has(reading, words.lesser, clause) ? hits(reading, reading.words.money, clause) : [];
  const [benefit] = [
    ...hits(reading, reading.words.benefit, clause),
    ...hits(reading, reading.words.free, clause),
    ...lesser,
  ];
  if (!all || !benefit || clause.last - clause.first > 9 || has(reading, reading.words.event, clause)) return undefined;
  if (absolutes(reading, clause).everyone.length === 0) return undefined;
  return promise('benefit', [all, benefit]);
};

/** "Senioriem zāles būs par brīvu", "bezmaksas zeme ģimenēm": free, for a group, from no day. */
const forFree: Rule = (reading, words, clause, sentence) => {
  const [free] = hits(reading, reading.words.free, clause);
  const [whom] = hits(reading, reading.words.groups, sentence);
  if (!free || !whom || has(reading, words.past, sentence) || isToldOnly(reading, words, sentence)) return undefined;
  const size = clause.last - clause.first;
  return size <= 6 || (size <= 14 && has(reading, words.soon, clause)) ? promise('benefit', [free]) : undefined;
};

const given: Rule = (reading, words, clause) => {
  const [verb] = hits(reading, words.given, clause);
  const [money] = hits(reading, reading.words.money, clause);
  if (!verb || !money || isToldOnly(reading, words, clause)) return undefined;
  return promise('general', [verb, money], true);
};

const forecast: Rule = (reading, words, clause) => {
  const [phrase] = hits(reading, words.forecast, clause);
  return phrase ? promise('general', [phrase], true) : undefined;
};

const offer: Rule = (reading, words, clause) => {
  const [verb] = hits(reading, words.canGet, clause);
  const [benefit] = hits(reading, reading.words.benefit, clause);
  if (!verb || !benefit || has(reading, reading.words.event, clause)) return undefined;
  return promise('benefit', [verb, benefit], true);
};

const RULES: readonly Rule[] = [
  everybody,
  nobody,
  guarantee,
  vow,
  surely,
  never,
  gone,
  habit,
  idiom,
  exempt,
  toYou,
  weDeliver,
  slogan,
  forFree,
  forecast,
  given,
  offer,
];

function kindOf(reading: Reading, stretch: Stretch): FoundPromise['kind'] {
  if (has(reading, reading.words.benefit, stretch)) return 'benefit';
  return has(reading, reading.words.safety, stretch) ? 'safety' : 'general';
}
