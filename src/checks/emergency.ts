import { type Document, sentenceAt } from '../engine/document.ts';
import { createPhraseSearch } from '../engine/phrases.ts';
import { findQuotes } from '../engine/quotes.ts';
import { within } from '../engine/ranges.ts';

/**
 * Words of a message that saves lives: a call to act (the emergency number, leave, take shelter, boil the water) or
 * an official warning. Taken from the public-warning wording of the fire and rescue service, the weather service
 * (orange and red) and water utilities. A talk about them does not count: neither the noun by itself
 * ("evakuācijas plāns") nor "112 diena" calls anybody to act.
 */
const CALLS = [
  'zvaniet|zvani|jāzvana … 112|113|110',
  'aicin*|lūdz*|nekavējoties|nekavējoši|steidzami … zvanīt … 112|113|110',
  'evakuējieties|evakuējies|jāevakuējas',
  'nekavējoties|steidzami|lūdz*|aicin* … evakuēties',
  'izsludin*|sākta|sākusies|notiek|uzsākta|rīkojum* … evakuācij*',
  'evakuācij* … izsludin*|sākta|sākusies|notiek|uzsākta|punkt*',
  'tiek evakuēt*',
  'evakuē … iedzīvotāj*|cilvēk*|ēk*|skol*|māj*',
  'nekavējoties|nekavējoši|steidzami|tūlīt … pamet*|dodieties|dodies|atstāj*|meklē|meklējiet',
  'dodieties|ejiet|meklējiet … patvertn*|patvērum*|augstāk*',
  'palieciet|uzturieties … telpās|iekštelpās',
  'aizveriet … logus|durvis … logus|durvis|ventilācij*',
  'sarkan*|oranž* līmeņa? brīdinājum*',
  'vētras|plūdu|palu|viesuļvētras|krusas|sniegputeņa brīdinājum*',
  'apdraudējum* … dzīvībai',
  'dzīvībai bīstam* … laikapstākļ*|apstākļ*|situācij*',
  'vāriet|novāriet|uzvāriet|vārīt|novārīt|uzvārīt … dzeram*|krāna|ūdensvada ūden*',
  'dzeram*|krāna|ūdensvada ūden* … novāriet|uzvāriet|novārīt|uzvārīt|vārīt|nelietot|nelietojiet|nedzeriet|jāvāra|jānovāra|jāuzvāra',
  'nedzeriet|nelietojiet|nelietot … dzeram*|krāna|ūdensvada ūden*',
  'ūdens … strauji … ceļas|kāpj|celsies',
  'meklē|meklējam … bezvēsts|pazudis|pazudusi|pazudušo|pazudušu',
  'notikusi|konstatēta|konstatēja|izraisījusies … noplūd*',
  'call|dial|phone 112|999|911',
  'call|dial|phone … on? 112|999|911',
  'please|must|should|immediately|now evacuate',
  'evacuate … area|areas|home|homes|building|town|now|immediately',
  'evacuation|evacuations order*|underway|point*|centre*|center*',
  'evacuation is|are under|now',
  'is|are being evacuated',
  'take cover',
  'take|seek shelter',
  'shelter in place',
  'move|go|get … higher ground',
  'leave the|your? area|building|home|homes|house|houses|town|village|coast|beach … immediately|now|once',
  'please|must leave the|your? area|building|home|homes|house|houses|town|village|coast|beach',
  'red|orange|amber|severe|extreme weather|storm|wind|flood|snow|heat|rain? warning|warnings',
  'storm|flood|hurricane|tornado|tsunami|blizzard warning|warnings',
  'danger|threat|risk to life',
  'life-threatening … conditions|flooding|floods|weather|situation',
  'stay|remain indoors|inside',
  'close|keep … windows|doors … doors|windows|closed|shut',
  'boil … tap|drinking water',
  'boil water notice|advisory|order',
  'boil … before drinking|use',
  "not|don’t|don't drink … tap|drinking? water",
  'missing … last seen',
  'last seen … call',
  'gas|chemical|ammonia|chlorine leak|spill',
];

/** What looks like a call and is none; it begins earlier or is longer than the call in it, and so wins. */
const NO_CALLS = [
  "not|don’t|don't|never call|dial|phone|ring … 112|999|911",
  'nav|nepastāv … apdraudējum*|bīstam* … dzīvībai',
  'apdraudējum* … dzīvībai nav|nepastāv',
  'nav jāevakuējas',
  'no|not|without danger|threat|risk to life',
  'when|how to call|dial … 112|999|911',
  'take shelter dog|dogs|cat|cats|animals',
  'red|amber warning light|lights|label|sign',
  'no need to evacuate',
];

/** Signs that the whole text tells of a drill, a film, a day in the calendar or is a joke. */
const TALK = [
  'mācīb*|apmācīb*|treniņ*|simulācij*|simulē*',
  'sirēnu|sirēnas … pārbaud*',
  'pārbaud* … sirēn*|brīdinājum*|apraid*',
  'film*|seriāl*|grāmat*|izrād*|videospēl*',
  'jok*|haha*|hehe*|lol',
  '112 dien*',
  'gadadien*|atceramies|pieminam',
  'drill|drills|exercise|exercises|training|simulation|rehearsal',
  'test … warning*|siren*|alert*',
  'movie|film|novel|book|series|episode',
  'joke|joking|haha*|lol|lmao',
  '112 day',
  'anniversary|remember when',
];

const as = <T>(patterns: readonly string[], value: T) => patterns.map((pattern) => ({ pattern, value }));
const lists = createPhraseSearch();
const calls = lists.add(() => [...as(CALLS, true), ...as(NO_CALLS, false)]);
const talk = lists.add(() => as(TALK, true));
const LAUGHTER = /[😂🤣😅😆😉😜😄😁😛🙃]/u;

/**
 * Whether a text is an emergency message to the public, which saves lives when it is out at once: one that calls to act
 * or passes on an official warning, in the writer's own words, and is neither a question nor a joke, a drill or a
 * memory.
 */
export function isEmergency(doc: Document): boolean {
  const found = calls.find(doc).filter(({ value, start }) => value && sentenceAt(doc, start)?.question !== true);
  if (found.length === 0) return false;
  // Not the leads: «Ugunsgrēks Olainē: aizveriet logus» is nobody's speech.
  const quotes = findQuotes(doc.text);
  return found.some((call) => !within(call, quotes)) && !LAUGHTER.test(doc.text) && talk.find(doc).length === 0;
}
