/** "As minister": the writer names an office. */
export const OFFICES = [
  'as … minister|director|mayor|commissioner|secretary|head|chair|chairman|chairwoman|chairperson|chief|president|councillor|ombudsman|governor|rector|superintendent … of|for|,|i',
  'as your|the|its … minister|director|mayor|commissioner|secretary|head|chair|chief|president|governor',
  'in my … capacity|role|position|office as',
  'my ministry|department|cabinet|administration|office',
  "i'm the? minister|director|mayor|commissioner|head|chair|chief",
  'i am the? minister|director|mayor|commissioner|head|chair|chief',
];

/** Wordings by which a writer makes known that the view is only their own. */
export const DISCLAIMERS = [
  'views|view|opinions|opinion|tweets|tweet|posts|post|thoughts|comments|takes|words|rant|musings … mine|own|personal|private',
  'own|personal|private views|view|opinions|opinion|thoughts|capacity|account|thought|post|tweet|take|musings|rant',
  'speaking|speak|writing|write|tweeting|posting|talking … for|as myself',
  'speaking|writing|posting|tweeting|commenting|talking personally|privately',
  'only|just|here for myself',
  'speak|speaking|writing only? for myself',
  'in a|my purely? personal|private capacity',
  "not|aren't|isn't … those|that of … employer*|agency*|ministry*|department*|institution*|office*|work",
  "not|aren't|isn't … employer's|employers|employer’s|agency's|ministry's|department's",
  "not|don't|doesn't|does … necessarily? reflect|represent|represents|reflects",
  'do|does not … reflect|represent',
  'not speaking|speak|writing|tweeting|posting … for|behalf',
  'not on behalf of',
  "don't speak for",
  'as a … private citizen|individual|person|resident',
  'as a|an ordinary? citizen|resident|individual|taxpayer|parent|angler|neighbour|neighbor|voter|swimmer',
  '#viewsmyown|#myownviews|#viewsaremyown|#ownviews|#opinionsmyown|#opinionsaremyown|#personalview|#personalopinion',
];

/** A first person inside these says nothing about who speaks. */
export const SET_PHRASES = [
  "let's|lets",
  'let us|me know|help',
  'tell|join|follow|call|text|email|contact|dm|message|ask|visit|find|meet us|me',
  'my gov|tax|account|health|licence|licences|id|profile|page|dashboard',
  'i love riga|latvia|ny|my',
  'oh my|god',
  'my god',
  'excuse|pardon me',
  'trust|believe me',
  'me too',
  'world war i',
  'article|annex|part|chapter|phase|category|title|class|type|level i',
];

/** "We" that is not the institution. */
export const OTHERS = [
  "we|we're|we've|we'll|us all|both",
  'all|each|every|many|most|some|none|one|any of us',
  'our country|nation|children|kids|planet|language|people|troops|soldiers|athletes|team|world|lives|history|future|democracy|society|families|family|parents|grandparents|neighbours|neighbors|town|city|street|village|dog|cat|house|home|flat|holiday|daughter|son|region|state',
  'with … friends|family|wife|husband|kids|children|neighbours|neighbors|daughter|son|parents|mum|dad|dog|girls|boys',
  'as humans|citizens|a nation|country|society|parents|europeans|latvians|residents , we',
  'my … and i',
];

export const REPORTING = [
  'says|said|say|tells|told|writes|wrote|explains|explained|adds|added|notes|noted|recalls|recalled|stressed|stresses',
  'argues|argued|claims|claimed|warns|warned|believes|believed|thinks|thought|calls|called|describes|described|announced|announces|admitted|admits|commented|comments|asked|asks|insists|insisted|tweeted|according',
];

export const HEADINGS = new Set(
  `important reminder question answer note ps p.s. update info today tomorrow yesterday news attention warning breaking
   where when who what why how result correction photo video source more read watch fact tip`.split(/\s+/),
);

export const ROLES = [
  'minister|director|head|chief|mayor|president|chair|chairman|chairwoman|councillor|governor|commissioner|secretary|commander|officer|gov|sen|rep|premier|spokesman|spokeswoman|spokesperson',
  'specialist|expert|inspector|doctor|nurse|paramedic|researcher|scientist|colleague|biologist|ranger|firefighter|teacher|student|volunteer|intern|engineer|analyst|manager|participant|visitor|resident|lawyer',
];

export const INTRODUCTIONS = [
  'my name is',
  "my name's",
  "i'm … and … today|work|one",
  'i am … and … today|work|one',
  "i'm an|a|the … inspector|ranger|biologist|engineer|nurse|editor|officer|scientist|specialist|intern|researcher at|here|in|with|of",
  'taking|take|takes|took over … account|channel|profile|page|feed|stories',
  'takeover',
  'who|what am i',
  'running|run|looking after … this|the|our account|channel|page|feed',
  'a day … in the life',
  'a|the day with',
  'meet our|my|the|your',
  'meet … , our',
  'in … own words',
  'a word|letter|note from our|the',
];

export const READER_QUESTIONS = [
  'what|where|how|who … should|can|do|must|may|could i|we|you|one',
  'do|can|may|must|should|will|am|am|would i|you',
  "what's next|now",
  'what now|next|then',
];

export const PROMISES = [
  "i'll|i will|i|let me check|ask|find|pass|forward|look|get|come|send|let|reply|dm",
  'i apologise|apologize|thank',
];

/** A possessive before these is one person's life, not a slogan. */
export const KIN = [
  'my … daughter|son|husband|wife|kids|kid|children|child|mum|mom|dad|mother|father|dog|cat|friend|friends|boss|holiday|holidays|sister|brother|grandmother|grandfather|neighbour|neighbours|neighbor|birthday|boyfriend|girlfriend|partner',
];

/** What colleagues do together after work. */
export const LEISURE = [
  'party|celebrat*|dance|danc*|drink*|coffee|cake*|lunch|dinner|birthday|christmas|play|sing|trip|picnic|visit*',
];

export const POINTERS = ["this|that|that's|it|it's|they|them|these|those|such|there"];

export const WORK = [
  'colleague*|boss*|manager|managers|coworker*|co-worker*|workmate*',
  'at work|my job|my work|our team|my team|work for|work at|working for|working at',
  'salary|salaries|resign*|office party|meeting|payslip|shift',
];
