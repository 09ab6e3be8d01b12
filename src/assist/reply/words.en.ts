import type { SituationWords } from './shape.ts';

/** Written for how people write to institutions in English; checked against `test/situations/en.tsv`. */
export const words: SituationWords = {
  thanks: 'thanks|thank|thx|cheers',
  refutes: `
this|that|it isn't|isn’t|not|is not? true|correct|accurate|false|untrue|incorrect|misinformation
claim|claims|information & false|untrue|incorrect|misleading`,
  emergency: {
    says: `
house|flat|apartment|building|forest|garage|barn|car|bus … on fire
house|flat|apartment|building|forest|garage|barn|car|bus … is burning
drowning|ice|unconscious & someone|man|woman|child|boy|girl|fell|lying
injured|trapped & crash|accident|collision
smell … gas
not|isn't|isnt|isn’t breathing|moving
can't|cant|can’t|cannot breathe
don't|dont|don’t want to live anymore|any
kill myself
knife|gun & threatening|attacking
is|are shooting
took … all … pills
send & help|ambulance|firefighters`,
    spoils: `
if|when|why|how … house|building|fire|drowning|breathing|unconscious|gas
yesterday|last|ago|police|reports|killed|according|movie|film|book|drill|was|were
paperwork|work|debt|like|under`,
  },
  insult: {
    slurs:
      'idiot|idiots|moron|morons|clowns|parasites|scumbags|scum|stupid|pathetic|bastards|cretins|dumb|pigs|brain-dead',
    says: `
you|u people|lot|all|guys? are|r … #
you're|youre|you’re … #
are? you #
# … you are
shut up|your
go to hell
screw|fuck you|off
eat shit`,
    spoils: `
if|that|think|because you are|r
not|never … #
called|says|said … #`,
  },
  complaint: {
    says: `
nobody & answer|answers|replies|responds
no one answers|replies|responds
still no|haven't|havent|haven’t reply|answer|decision|received|heard
waiting & reply|answer|months
been & collected|cleared|paid|broken|out & not|since|for
picks up
website|system|app|site|portal|page & down|broken|crashing|won't|load|work
can't|cant|can’t|cannot & log in|submit|book
complaint & want|like|make
terrible|awful|appalling|horrible service
rude|hung & staff|up
third|fourth|fifth|five & time|times & report|called|emailed|written
very unhappy|dissatisfied
nothing & heard|been & since|done
you do nothing`,
    spoils: `
no complaint|complaints
my phone|laptop|computer`,
  },
  thanked: {
    says: `
thank|thanks|thx|cheers & help|helped|advice|update|response|nurses|huge|reply|answer|explanation|fixing|finding|support|useful|helpful|clear|much|many|big|great|well|good|appreciated|firefighters|colleagues|team|worked|got
grateful for`,
    spoils: `
but|however|unfortunately|nothing|no|again|only|wasting|raising|taxes|another|waiting|hours|advance|to|rather`,
  },
  question: {
    says: `
could|can you … tell|clarify|explain
like to know|ask
how much does|do
what time do|does
what's|whats|what’s the … number|address|price`,
    opens: 'where|how|when|who|what|which|is|are|do|does|can|could|will|should|may|any',
    about:
      'apply|applies|form|meeting|fee|open|closed|free|available|permits|documents|pay|cost|price|deadline|register|registration|mandatory|book|tickets|office|hours|address|number|allowed|required|need|benefit|start|valid|contact|responsible',
    spoils: `
shame|supposed|kidding|seriously|finally|ever|joke|minister|government|politicians|officials
how long will this
how do|can you
really|else
who needs
anything more
this country
did you know
you think|sleep
pay for all|this`,
  },
  holding: {
    question: 'Thank you for your question. We are checking with our colleagues and will reply here.',
    complaint: 'Thank you for telling us. We are asking our colleagues what happened and will reply here.',
    other: 'Thank you for your message. We are passing it on to our colleagues and will reply here.',
    emergency: 'If anyone is in danger, call 112 now.',
  },
};
