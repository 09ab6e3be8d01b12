/** Blame without "I": words that judge whatever the topic. */
export const BLAME = [
  'stupid*|idiot*|moron*|dumb',
  'unfair|unfairly|unjust',
  'incompeten*|inept|clueless|useless|hopeless*|pathetic*|pointless',
  'chaos|chaotic|shambles|mess|fiasco|farce|joke|circus|clowns',
  'bureaucra*|red tape',
  'scandal*|outrage*',
  'failed|fails|failing|failure … us|again|people',
  'awful|terrible|terribly|horrible|dreadful|horrendous|worst|rubbish|garbage|nonsense',
  'lie|lies|lied|lying|liars',
  'unacceptable|inexcusable|unbelievable|indefensible',
  'waste of',
  'wasting … money|taxes|time',
  'lazy|arrogant|careless|negligen*|clumsy|toothless|spineless',
  'wrong|misguided|short-sighted|senseless|ill-advised … decision|move|policy|plan|idea|fee',
  'big|huge|wrong|terrible|bad mistake|decision|idea|move|call',
  'is|are|was|were … wrong|wrongheaded|broken|rotten|corrupt',
  'how … dare|could they',
  "doesn't|don't|can't … work|care|listen|manage",
  'let … down',
  'never … listens|listen|learns|learn|answers',
  'disappoint*',
  'could have|should have … done|known|acted',
  'fail|🤡|🤦|🤦‍♀️|🤦‍♂️|💩|👎',
  'badly|poorly run|managed|done|organised|organized|handled',
] as const;

export const PRAISE = [
  'great|good|amazing|fantastic|brilliant|excellent|outstanding|awesome|superb|incredible|wonderful|terrific|stellar|fabulous|impressive|tremendous … job|work|team|people|colleagues|service|idea|decision|place|effort|initiative|leadership|agency|ministry|office|authority|move|step|bunch',
  'best … agency|ministry|office|team|employer|job|workplace|place|colleagues|boss|in|decision|ever|service',
  'well done|deserved|played',
  'hats off',
  'kudos|bravo|respect|props',
  'proud',
  'amazing|fantastic|brilliant|awesome|superb|incredible|outstanding|wonderful|terrific|stellar|fabulous|phenomenal',
  'do|does|did|doing|done … great|excellent|amazing|fantastic|brilliant|marvellous|incredible job|work|things',
  'right|smart|wise|sensible|good decision|call|move|step|policy',
  'finally … sense|right|something|someone|done',
  'love … working|work|my|this|our',
  'rock|rocks|legends|heroes',
  'impressed|impressive',
] as const;

/** Blame that no institution utters about anything. */
export const SCORN = [
  'absurd|absurdly|absurdity',
  'ridiculous*',
  'shame|shameful*|disgrace*|disgust*|appalling*',
  'hypocri*',
  'wtf|smh|facepalm',
] as const;

/** Words of judgement that judge nobody. */
export const NEUTRAL = [
  'terrible|awful|bad|great|good|amazing|fantastic|wonderful weather|storm|conditions|visibility|road|roads|floods',
  'outstanding|impressive|great|good achievement|contribution|luck|morning|day|evening|weekend|news|friday',
  'best wishes|regards|before|practice',
] as const;
