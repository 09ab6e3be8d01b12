import type { SituationWords } from './words.ts';

/** Written for how people write to institutions in English; checked against `test/situations/en.tsv`. */
export const en: SituationWords = {
  slurs:
    'idiot|idiots|pigs|brain-dead|moron|morons|imbecile|imbeciles|clowns|parasites|scumbag|scumbags|scum|stupid|pathetic|bastards|cretins|dumb|fools|losers|retards|assholes|arseholes',
  practical:
    'apply|applies|open|opens|reopens|closed|free|available|permit|permits|licence|license|document|documents|passport|id|card|pay|cost|costs|price|fee|deadline|register|registration|mandatory|book|booking|appointment|appointments|ticket|tickets|branch|office|hours|address|number|phone|form|copy|enough|allowed|required|need|benefit|bin|bins|hand|stream|parking|bus|train|start|starts|begin|take|valid|true|contact|responsible|issues|email|online',
  thanks: 'thanks|thank|thx|ty',
  asks: `
can|could you … tell|explain|clarify
i|i'd|i’d would? like to know|ask
please tell|clarify|explain
how much does|do|is
what time do|does|is
what's|whats|what’s the … number|address|price|deadline
where can|do i|we`,
  refutes: `
this|that|it is not true|correct|accurate
this|that|it isn't|isn’t true|correct|accurate
this|that is false|untrue|incorrect|misinformation|disinformation
claim … is|are false|untrue|incorrect|misleading
false|misleading claim|claims|information`,
  kinds: {
    emergency: {
      says: `
house|flat|apartment|building|forest|garage|barn is on fire
house|flat|apartment|building|forest|garage|barn … is burning
someone|somebody|man|woman|child|boy|girl|kid is drowning
crash|accident|collision … injured|trapped
people|someone|somebody are|is injured|trapped
smell|smells|smelling … gas
unconscious
car|bus|train|roof is on fire
shooting at
fell off|from … roof|balcony|ladder|bridge
took … all … pills
not|isn't|isnt|isn’t breathing|moving
mother|father|mum|dad|child|husband|wife|baby|friend can't|cant|can’t|cannot breathe
fell|fallen … through … ice
don't|dont|don’t want to live anymore|any
want to kill myself
with a knife|gun … threatening|attacking
threatening|attacking … with a knife|gun
send … help|ambulance|police|firefighters`,
      spoils: `
if|when|what|why|how … fire|drowning|breathing|unconscious|gas
yesterday|last|ago|police|reports|killed|according|movie|film|book|drill|dream|once|was|were
want to live anymore in|here|with|like|under
paperwork|work|debt|emails`,
    },
    insult: {
      says: `
you|u are|r … #
you're|youre|you’re … #
you #
you lot … #
what|such a|an # … you are
you people are … #
are you #
eat shit
# like you
shut up
shut … mouth
go to hell
screw|fuck you
fuck off`,
      spoils: `
if|that|think|because you are|r
you're|you’re|are not|never … #
take|takes us for
called|says|said … #`,
    },
    complaint: {
      says: `
been waiting … reply|answer|response|months|weeks
been waiting … for … reply|answer|response|months|weeks
nobody|no one|noone … answers|answer|replies|responds|reacts
one replies|answers|responds
still no reply|answer|response
still haven't|havent|haven’t|not … received|heard
your website|site|app|portal|system … down|broken|crashing|crashes
website|site|app|portal|system is down|broken
can't|cant|can’t|cannot|unable … log in
can't|cant|can’t|cannot|unable … submit|book
want|like|wish to … complaint|complain
not been collected|cleaned|repaired|fixed|cleared|replied|answered
terrible|awful|appalling|horrible|bad|poor service
staff … rude|unhelpful
hung up on
third|fourth|fifth time … report|reported|call|called|write|wrote
called|emailed|written|reported|wrote … times
i'm|im|i’m|am very? unhappy|dissatisfied
lights … been out
you do nothing
heard nothing … since
emails|letters … ignored
nothing … been done
no explanation
on hold … minutes|hours
minutes|hours on hold
without heating|water|electricity|power
app|website|site|page|portal won't|wont|won’t load|open`,
      spoils: `
no complaint|complaints
stop complaining
my phone|laptop|computer`,
    },
    thanks: {
      says: `
thank|thanks … for … help|reply|answer|info|information|explanation|explaining|finding|fixing|helping|work|support|reminder|update|kindness|clarifying|sharing
thank you so|very much
many|big|huge thanks
great|good|nice|amazing|excellent work|job ,|! thanks|thank
thank you ,? firefighters|rescuers|everyone|team|doctors|nurses|colleagues
thanks|thank|thx you? ,|! very|really|so useful|helpful|clear
much appreciated
grateful for
thanks|thank|cheers you? , … got it|worked|solved
well done … thank|thanks
thank you all`,
      spoils: `
but|however|unfortunately|nothing|no|again|only|wasting|ruining|raising|taxes|another|waiting|hours
in advance`,
    },
    question: {
      says: `
where|how|when|who|what|which|is|are|do|does|can|could|will|should|may
any idea when|where|how|if`,
      spoils: `
shame|kidding|seriously|finally|ever|how dare|joke
how long will this
how do|can you
anything more
coincidence|minister|government|politicians|officials
pay for all|this
this country
did you know
you think|sleep`,
    },
  },
};
