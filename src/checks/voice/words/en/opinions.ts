import type { OpinionKind } from '../shape.ts';

/**
 * Turns of speech that voice an opinion of one's own. In posts that speak of government "I think" and its kin
 * stand in 3 of a thousand, in posts of politicians in 20.
 */
/** What may stand between "I" and its verb. */
const ADVERB =
  'really|still|also|just|honestly|truly|strongly|firmly|genuinely|always|never|totally|fully|quite|simply|actually|rather|kind|sort|of|do|must|have|to|say|admit|,';
const ADVERBS = `${ADVERB}? ${ADVERB}?`;
/** "I'm" is one word, "I am" two. */
const BE = ["i'm", 'i am', 'i was'];
const NEGATION = "don't|doesn't|can't|cannot|couldn't|wouldn't|won't|didn't|not|never";

export const OPINIONS: Record<OpinionKind, readonly string[]> = {
  plain: [
    `i ${ADVERBS} think|believe|reckon|guess|suppose|doubt|disagree|oppose|suspect|fear|condemn|disapprove|resent|despise`,
    `i ${ADVERBS} thought|believed|felt that|this|it|they|we|the`,
    `i ${ADVERB}? do? ${NEGATION} ${ADVERB}? think|believe|understand|see|support|like|agree|accept|trust|buy|get|care|stand why|how|that|this|the|what|it|with|our|any`,
    `i ${ADVERB}? do? ${NEGATION} ${ADVERB}? think|believe|agree|trust`,
    `i ${ADVERBS} agree|support|prefer|hate|love|dislike|admire|consider`,
    `i ${ADVERBS} like how|that|the|this|what|our`,
    `i ${ADVERBS} feel|find that|this|it|the|like|strongly`,
    "i'd|i would rather|vote|scrap|ban|sack|prefer",
    "i'd … say|argue|rather|vote|scrap|ban|close|sack|prefer",
    'i would … say|argue|rather|vote|scrap|ban|close|sack|prefer',
    'i would not|never … do|vote|support|recommend',
    ...BE.map(
      (be) =>
        `${be} … sceptical|skeptical|angry|furious|disappointed|ashamed|appalled|outraged|shocked|disgusted|annoyed|convinced|certain|embarrassed|unhappy|baffled|unconvinced|opposed`,
    ),
    ...BE.map((be) => `${be} ${ADVERBS} against|sick|tired`),
    ...BE.map((be) => `${be} all|totally|completely? for this|the|it|that`),
    ...BE.map((be) => `${be} … fed up`),
    ...BE.map((be) => `${be} not? … sure that|why|how|what|this|we|it|the`),
    ...BE.map((be) => `${be} … worried that|about`),
    'i wish the|they|he|she|we|it|somebody|someone|people|this|there',
    'breaks|broke|warms my heart',
    "as far as i'm concerned",
    'for one',
    'my advice',
    'in my … opinion|view|experience|judgement|judgment|eyes|book',
    'to my mind',
    'from my … point|perspective|viewpoint',
    'my personal|honest|humble|own? opinion|view|take|guess|stance|verdict|belief|impression|hunch ,? is|on|:|that',
    'my humble|honest|personal opinion|view|take',
    'my two|2 cents',
    "personally ,? i|i'm|i'd|i've|speaking",
    'i ,? personally ,?',
    'for|to me ,? this|it|that is|was|looks|feels|seems',
    'it|this|that seems|seemed|looks|sounds to me',
    'seems to me',
    'makes|made|drives|drive me … sick|angry|mad|furious|sad|crazy|wonder|ashamed|cringe',
    'as i see it',
    'the way i see',
    'if you ask me',
    'if it were|was up to me',
    'if i were|was … minister|mayor|charge|you',
    'call me … but',
    'imo|imho',
  ],
  soft: [
    'to be honest|frank|fair',
    'tbh',
    'quite? frankly',
    'honestly ,',
    'in all honesty',
    'let me be honest|blunt|frank',
  ],
};
