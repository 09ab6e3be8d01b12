import type { CheckText } from '../../check.ts';
import { book } from '../books.ts';
import type { PromiseWords } from './words.ts';

export const words: PromiseWords = {
  coming: book(
    "will|won’t|won't|we’ll|we'll|they’ll|they'll|you’ll|you'll|gets|get|receives|receive|qualifies|qualify|deserves",
    'can|may … get|claim|receive|have|use|travel|apply|fish|build',
    'is|are|be entitled|eligible|guaranteed|free|allowed|covered',
    'be safe|protected',
    'go|goes up|down',
    'is|are always',
    "do|does|don’t|don't|doesn’t|doesn't not? have|need to",
    'has|have to pay|register|declare|worry',
    'going to',
    'no longer has|have|pays|pay|need|needs',
    'pays nothing|less',
  ),
  deliver: book(
    "will|we’ll|we'll be? cut|cuts|abolish|abolished|paid|pay|refund|refunded|compensate|compensated|cover|covered|cancel|cancelled|canceled|scrap|scrapped|solve|solved|fix|fixed|repair|repaired|reduce|reduced|lower|lowered|lower|higher|halve|halved|double|doubled|free|safe|clean|approved|approve|disappear|vanish|eliminate|eliminated|wipe|wiped|written",
    'is|are free|covered|paid',
  ),
  weDeliver: book(
    'we will|shall approve|clean|pay|refund|compensate|cover|cut|abolish|scrap|raise|increase|double|halve|reduce|lower|cancel|solve|give|provide|eliminate|wipe',
    "we’ll|we'll pay|refund|compensate|cover|cut|abolish|scrap|raise|increase|double|halve|reduce|lower|cancel|solve|give|eliminate|wipe",
    'we will|shall not|never raise|increase|cut|reduce|charge',
    "we won’t|won't raise|increase|cut|reduce|charge",
  ),
  vow: book(
    'we|i can? promise|swear|pledge|vow',
    'rest assured',
    'we|i can? assure you|everyone|all',
    'you have our|my word',
    'without a? doubt',
    'you can be sure that?',
  ),
  surely: book('will definitely|certainly|surely|absolutely|always', 'definitely|certainly will|get|receive|be'),
  light: book(
    'fun|interesting|delicious|tasty|great|smile|smiles|surprise|surprises|adventure|joy|beautiful|music|dancing|friendly|exciting|unforgettable|fantastic|coffee|tea|laughs|laughter|inspiring|atmosphere|memorable|enjoyable',
    'answer|answers|reply|replies|respond|inform|update|updates|share|listen|look|check|investigate|post|publish|tell|try|improve|better|back|keep',
    'good time|mood|vibes',
  ),
  idiom: book(
    'nothing will change',
    'absolutely|completely no risk|danger|threat|bacteria|side-effects|problem',
    'no risk|danger|bacteria|threat|algae … whatsoever|all',
    'everyone|everybody|anyone may|can now? fish|build|park|camp|drive|hunt … anywhere|everywhere|freely|now',
    'nothing can happen',
    'there|it will be no unemployment|floods|flooding|queues|corruption|poverty|problems|accidents|algae|pollution|shortage',
    "there won’t|won't be any? unemployment|floods|flooding|queues|corruption|poverty|problems|accidents|algae|pollution|shortage",
    'safe everywhere|always|forever',
    'no new taxes|fees|fines|tax|charges',
    'has|have no side-effects|risks|danger',
    "there is|are|there’s|there's no|zero risk|danger|threat|side-effects",
    'no|zero risk|danger whatsoever|at',
    'risk-free|risk free',
    'perfectly|completely|totally|absolutely|entirely safe|harmless|secure',
    '100 % safe|secure|guaranteed|harmless',
    '100 percent|per safe|secure|cent',
    'hundred percent safe|secure',
    'everything is|will be? free',
    'free for everyone|all|everybody',
    'prices|taxes|fees|tariffs|bills|rents will not|never rise|increase|go|change',
    "prices|taxes|fees|tariffs|bills|rents won’t|won't rise|increase|go|change",
    'no more queues|taxes|fees|paperwork|bills|fines|waiting|flooding|corruption|debts',
    'will never happen|flood|rise|increase again?',
    'never again will',
    'once and for all',
  ),
  exempt: book(
    'no need|longer need|needs? to pay|declare|register|apply',
    'do|does|will not have|need to pay|declare|register',
    "don’t|don't|doesn’t|doesn't|won’t|won't have|need to pay|declare|register|submit",
    'no longer have|has|need|needs to pay|declare|register|submit|apply',
    "will|won’t|won't not? be charged",
    'never have to pay',
    'is|are no longer needed|required|necessary',
    "will|won’t|won't|not need a|any|your",
  ),
  toYou: book(
    'you will|shall|are get|receive|have|be|going|paid|entitled|not|never',
    "you’ll|you'll|youll get|receive|have|be|never",
    'you get|receive|qualify',
    'you are|re entitled|eligible|guaranteed',
    "you’re|you're entitled|eligible|guaranteed",
    'your … will be? paid|refunded|covered|cut|cancelled|increase|rise|grow|double|fall|drop',
  ),
  forecast: book(
    'pensions|wages|salaries|benefits|allowances|grants … will rise|increase|grow|double|go',
    'taxes|tariffs|prices|fees|bills|fines … will fall|drop|disappear|decrease|shrink',
  ),
  canGet: book('can|may get|claim|receive|collect', 'claim|get|grab|collect your|a|the'),
  past: book('was|were|had|got|received|travelled|went|took|last|yesterday'),
  toAll: book('for|to everyone|everybody|all|every|each'),
  always: book('always'),
  never: book('never'),
  again: book('again|any'),
  gone: book('will', "won’t|won't"),
  noLonger: book('no more'),
  comparing: book('so|such|too|than'),
  it: 'this',
  weShall: book('we will|shall', "we’ll|we'll"),
  generic: book('will|pays|pay|needs|loses|freezes'),
  guarantee: book('we|i can? guarantee', 'guaranteed', '100 % guaranteed'),
  harm: book('freeze|lose|be|starve|drown|suffer|live|close|left'),
  feeling: book('forget|know|notice|understand|regret|forgive'),
  lesser: book('lower|higher|bigger|smaller|cheaper|larger|double|less|more'),
  soon: book('will|now|finally|from', 'is|are|becomes free'),
  given: book(
    'will be cancelled|paid|compensated|refunded|increased|raised|cut|reduced|abolished|covered|granted|wiped|doubled|halved|lowered',
  ),
  sameThing: (absolute) => absolute === 'our',
  negatedFuture: (key) => key === 'won’t' || key === "won't",
};

export const text: CheckText = {
  title: 'Promise without conditions',
  message: ({ kind }) => (kind === 'safety' ? 'Too certain a claim.' : 'A promise without conditions.'),
  why: ({ kind }) => WHY[kind ?? ''] ?? GENERAL,
  example: {
    bad: 'Everyone will get the benefit.',
    good: 'From 1 January the benefit goes to families with an income below €400 a person: [link]',
  },
};

const GENERAL = 'Whoever it does not cover will feel misled. Say for whom and when, or add a link.';

const WHY: Record<string, string> = {
  benefit: 'Whoever does not get the benefit will feel misled. Say who gets it and when, or add a link.',
  safety:
    'One case to the contrary and nobody believes the institution. Say what was checked and when, or add the source.',
  exempt: 'Whoever has to pay or apply after all will feel misled. Say whom it covers and from which date.',
  vow: 'An institution’s promise is read as binding. Give its conditions and its deadline, or say what is planned.',
};
