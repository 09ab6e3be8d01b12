/** Blame without "I": words that judge whatever the topic. */
export const BLAME = [
  'dumb|stupid*',
  'unfair//ly|unjust',
  'clueless|hopeless*|incompeten*|inept|pathetic*|pointless|useless',
  'chao/s/tic|circus|clowns|farce|fiasco|joke|mess|shambles',
  'bureaucra*|red tape',
  'outrage*|scandal*',
  'fail/ed/ing/s/ure … again|people|us',
  'awful|dreadful|garbage|horrendous|horrible|nonsense|rubbish|terribl/e/y|worst',
  'liars|lie//d/s|lying',
  'indefensible|inexcusable|unacceptable|unbelievable',
  'waste of',
  'wasting … money|taxes|time',
  'arrogant|careless|clumsy|coward*|lazy|negligen*|spineless|toothless',
  'mess/ed/es it? up',
  'ashamed',
  'ill-advised|misguided|senseless|short-sighted|wrong … decision|fee|idea|move|plan|policy',
  'bad|big|huge|terrible|wrong call|decision|idea|mistake|move',
  'are|is|was|were … broken|corrupt|rotten|wrong|wrongheaded',
  'how … could|dare they',
  "doesn't|don't|can't … care|listen|manage|work",
  'let … down',
  'never … answers|learn//s|listen//s',
  'disappoint*',
  'could have|should have … acted|done|known',
  '🤡|🤦|🤦‍♀️|🤦‍♂️|💩|👎|fail',
  'badly|poorly done|handled|managed|organi/sed/zed|run',
] as const;

export const PRAISE = [
  'amazing|awesome|brilliant|excellent|fabulous|fantastic|good|great|impressive|incredible|outstanding|stellar|superb|terrific|tremendous|wonderful … agency|authority|bunch|colleagues|decision|effort|idea|initiative|job|leadership|ministry|move|office|people|place|service|step|team|work',
  'best … agency|boss|colleagues|decision|employer|ever|in|job|ministry|office|place|service|team|workplace',
  'well deserved|done|played',
  'hats off',
  'bravo|kudos|props|respect',
  'proud',
  'amazing|awesome|brilliant|fabulous|fantastic|incredible|outstanding|phenomenal|stellar|superb|terrific|wonderful',
  'did|do|does|doing|done … amazing|brilliant|excellent|fantastic|great|incredible|marvellous job|things|work',
  'good|right|sensible|smart|wise call|decision|move|policy|step',
  'finally … done|right|sense|someone|something',
  'love … my|our|this|work//ing',
  'heroes|legends|rock//s',
  'impress/ed/ive',
] as const;

/** Blame of character: said of those in power it is politics, and an institution stays out of that. */
export const FAULT = [
  'acted|acts|are|is|was|were … arrogan*|coward*|cruel*|dishonest*|incompeten*|irresponsib*|reckless*|short-sighted|spineless',
  'are|is|keep//s lying',
] as const;

/** Blame that no institution utters about anything. */
export const SCORN = [
  'absurd//ity/ly',
  'ridiculous*',
  'appalling*|disgrace*|disgust*|shame//ful*',
  'hypocri*',
  'idiot*|imbecil*|moron*',
  'facepalm|smh|wtf',
] as const;

/** Words of judgement that judge nobody. */
export const NEUTRAL = [
  'amazing|awful|bad|fantastic|good|great|terrible|wonderful conditions|floods|road//s|storm|visibility|weather',
  'good|great|impressive|outstanding achievement|contribution|day|evening|friday|luck|morning|news|weekend',
  'best before|practice|regards|wishes',
] as const;
