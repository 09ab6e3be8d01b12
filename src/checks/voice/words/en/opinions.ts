import type { OpinionKind } from '../shape.ts';

/**
 * Turns of speech that voice an opinion of one's own. In posts that speak of government "I think" and its kin
 * stand in 3 of a thousand, in posts of politicians in 20.
 */
/** What may stand between "I" and its verb. */
const ADVERB =
  ',|actually|admit|also|always|do|firmly|fully|genuinely|have|honestly|just|kind|must|never|of|quite|rather|really|say|simply|sort|still|strongly|to|totally|truly';
const ADVERBS = `${ADVERB}? ${ADVERB}?`;
/** "I'm" is one word, "I am" two. */
const BE = ["i'm", 'i am', 'i was'];
const NEGATION = "don't|doesn't|can't|cannot|couldn't|wouldn't|won't|didn't|not|never";

export const OPINIONS: Record<OpinionKind, readonly string[]> = {
  plain: [
    `i ${ADVERBS} believe|condemn|despise|disagree|disapprove|doubt|fear|guess|oppose|reckon|resent|suppose|suspect|think`,
    `i ${ADVERBS} believed|felt|thought it|that|the//y|this|we`,
    `i ${ADVERB}? do? ${NEGATION} ${ADVERB}? accept|agree|believe|buy|care|get|like|see|stand|support|think|trust|understand any|how|it|our|that|the|this|what|why|with`,
    `i ${ADVERB}? do? ${NEGATION} ${ADVERB}? agree|believe|think|trust`,
    `i ${ADVERBS} admire|agree|consider|dislike|hate|love|prefer|support`,
    `i ${ADVERBS} like how|our|that|the|this|what`,
    `i ${ADVERBS} feel|find it|like|strongly|that|the|this`,
    "i'd|i would ban|prefer|rather|sack|scrap|vote",
    "i'd … argue|ban|close|prefer|rather|sack|say|scrap|vote",
    'i would … argue|ban|close|prefer|rather|sack|say|scrap|vote',
    'i would never|not … do|recommend|support|vote',
    ...BE.map(
      (be) =>
        `${be} … angry|annoyed|appalled|ashamed|baffled|certain|convinced|disappointed|disgusted|embarrassed|furious|opposed|outraged|sceptical|shocked|skeptical|unconvinced|unhappy`,
    ),
    ...BE.map((be) => `${be} ${ADVERBS} against|sick|tired`),
    ...BE.map((be) => `${be} all|completely|totally? for it|that|the|this`),
    ...BE.map((be) => `${be} … fed up`),
    ...BE.map((be) => `${be} not? … sure how|it|that|the|this|we|what|why`),
    ...BE.map((be) => `${be} … worried about|that`),
    'i wish he|it|people|she|some/body/one|the//re/y|this|we',
    'breaks|broke|warms my heart',
    "as far as i'm concerned",
    'for one',
    'my advice',
    'in my … book|experience|eyes|judgement|judgment|opinion|view',
    'to my mind',
    'from my … perspective|point|viewpoint',
    'my honest|humble|own|personal? belief|guess|hunch|impression|opinion|stance|take|verdict|view ,? is|on|:|that',
    'my honest|humble|personal opinion|take|view',
    'my 2|two cents',
    "personally ,? i|i'm|i'd|i've|speaking",
    'i ,? personally ,?',
    'for|to me ,? it|that|this feels|is|looks|seems|was',
    'it|that|this looks|seem/ed/s|sounds to me',
    'seems to me',
    'drive//s|made|makes me … angry|ashamed|crazy|cringe|furious|mad|sad|sick|wonder',
    'as i see it',
    'the way i see',
    'if you ask me',
    'if it was|were up to me',
    'if i was|were … charge|mayor|minister|you',
    'call me … but',
    'imho|imo',
  ],
  soft: [
    'to be fair|frank|honest',
    'tbh',
    'quite? frankly',
    'honestly ,',
    'in all honesty',
    'let me be blunt|frank|honest',
  ],
};
