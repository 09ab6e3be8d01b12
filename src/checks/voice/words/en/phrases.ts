/** "As minister": the writer names an office. */
export const OFFICES = [
  'as … chair//man|chairperson|chairwoman|chief|commissioner|councillor|director|governor|head|mayor|minister|ombudsman|president|rector|secretary|superintendent … ,|for|i|of',
  'as its|the|your … chair|chief|commissioner|director|governor|head|mayor|minister|president|secretary',
  'in my … capacity|office|position|role as',
  'my administration|cabinet|department|ministry|office',
  "i'm the? chair|chief|commissioner|director|head|mayor|minister",
  'i am the? chair|chief|commissioner|director|head|mayor|minister',
];

/** Wordings by which a writer makes known that the view is only their own. */
export const DISCLAIMERS = [
  'comments|musings|opinion//s|post//s|rant|takes|thoughts|tweet//s|view//s|words … mine|own|personal|private',
  'own|personal|private account|capacity|musings|opinion//s|post|rant|take|thought//s|tweet|view//s',
  'posting|speak//ing|talking|tweeting|writ/e/ing … as|for myself',
  'commenting|posting|speaking|talking|tweeting|writing personally|privately',
  'here|just|only for myself',
  'speak//ing|writing only? for myself',
  'in a|my purely? personal|private capacity',
  "not|aren't|isn't … that|those of … agency*|department*|employer*|institution*|ministry*|office*|work",
  "not|aren't|isn't … employer's|employers|employer’s|agency's|ministry's|department's",
  "not|don't|doesn't|does … necessarily? reflect//s|represent//s",
  'do|does not … reflect|represent',
  'not posting|speak//ing|tweeting|writing … behalf|for',
  'not on behalf of',
  "don't speak for",
  'as a … private citizen|individual|person|resident',
  'as a|an ordinary? angler|citizen|individual|neighbo/r/ur|parent|resident|swimmer|taxpayer|voter',
  '#viewsmyown|#myownviews|#viewsaremyown|#ownviews|#opinionsmyown|#opinionsaremyown|#personalview|#personalopinion',
];

/** A first person inside these says nothing about who speaks. */
export const SET_PHRASES = [
  "let's|lets",
  'let me|us help|know',
  'ask|call|contact|dm|email|find|follow|join|meet|message|tell|text|visit me|us',
  'my account|dashboard|gov|health|id|licence//s|page|profile|tax',
  'i love latvia|my|ny|riga',
  'oh god|my',
  'my god',
  'excuse|pardon me',
  'believe|trust me',
  'me too',
  'world war i',
  'annex|article|category|chapter|class|level|part|phase|title|type i',
];

/** "We" that is not the institution. */
export const OTHERS = [
  "we|we're|we've|we'll|us all|both",
  'all|any|each|every|many|most|none|one|some of us',
  'our athletes|cat|children|city|country|daughter|democracy|dog|famil/ies/y|flat|future|grandparents|history|holiday|home|house|kids|language|lives|nation|neighbo/rs/urs|parents|people|planet|region|society|soldiers|son|state|street|team|town|troops|village|world',
  'with … boys|children|dad|daughter|dog|family|friends|girls|husband|kids|mum|neighbo/rs/urs|parents|son|wife',
  'as a|citizens|humans country|europeans|latvians|nation|parents|residents|society , we',
  'my … and i',
];

export const REPORTING = [
  'add/ed/s|explain/ed/s|note/d/s|recall/ed/s|said|say//s|stresse/d/s|tells|told|writes|wrote',
  'according|admit/s/ted|announce/d/s|argue/d/s|ask/ed/s|believe/d/s|call/ed/s|claim/ed/s|comment/ed/s|describe/d/s|insist/ed/s|thinks|thought|tweeted|warn/ed/s',
];

export const HEADINGS = new Set(
  `important reminder question answer note ps p.s. update info today tomorrow yesterday news attention warning breaking
   where when who what why how result correction photo video source more read watch fact tip`.split(/\s+/),
);

export const ROLES = [
  'chair//man|chairwoman|chief|commander|commissioner|councillor|director|gov|governor|head|mayor|minister|officer|premier|president|rep|secretary|sen|spokesman|spokesperson|spokeswoman',
  'analyst|biologist|colleague|doctor|engineer|expert|firefighter|inspector|intern|lawyer|manager|nurse|paramedic|participant|ranger|researcher|resident|scientist|specialist|student|teacher|visitor|volunteer',
];

export const INTRODUCTIONS = [
  'my name is',
  "my name's",
  "i'm … and … one|today|work",
  'i am … and … one|today|work',
  "i'm a|an|the … biologist|editor|engineer|inspector|intern|nurse|officer|ranger|researcher|scientist|specialist at|here|in|of|with",
  'tak/e/es/ing|took over … account|channel|feed|page|profile|stories',
  'takeover',
  'what|who am i',
  'looking|run|running after … our|the|this account|channel|feed|page',
  'a day … in the life',
  'a|the day with',
  'meet my|our|the|your',
  'meet … , our',
  'in … own words',
  'a letter|note|word from our|the',
];

export const READER_QUESTIONS = [
  'how|what|where|who … can|could|do|may|must|should i|one|we|you',
  'am|can|do|may|must|should|will|would i|you',
  "what's next|now",
  'what next|now|then',
];

export const PROMISES = [
  "i'll|i i|let|will me ask|check|come|dm|find|forward|get|let|look|pass|reply|send",
  'i apologi/se/ze|thank',
];

/** A possessive before these is one person's life, not a slogan. */
export const KIN = [
  'my … birthday|boss|boyfriend|brother|cat|child//ren|dad|daughter|dog|father|friend//s|girlfriend|grandfather|grandmother|holiday//s|husband|kid//s|mom|mother|mum|neighbo/r/ur/urs|partner|sister|son|wife',
];

/** What colleagues do together after work. */
export const LEISURE = [
  'birthday|cake*|celebrat*|christmas|coffee|danc*|dinner|drink*|lunch|party|picnic|play|sing|trip|visit*',
];

export const POINTERS = ["this|that|that's|it|it's|they|them|these|those|such|there"];

export const WORK = [
  'boss*|co-worker*|colleague*|coworker*|manager//s|workmate*',
  'at my|work job|my our|work my|team team|work for|work at|working for|working at',
  'office|resign*|salar/ies/y meeting|party|payslip|shift',
];

/** Those in power, in the words in which a sentence judges them. */
export const POWERS = [
  "bill|cabinet|coalition|congress|government|government's|judges|law|lawmakers|media|minister//s|minister's|mps|opposition|parliament|parliament's|politicians|president|president's|tax",
];
