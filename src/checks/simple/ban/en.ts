import type { CheckText } from '../../check.ts';
import { book } from '../books.ts';
import type { BanWords } from './words.ts';

export const words: BanWords = {
  ban: book(
    'is|are|be|been|now|strictly|totally|completely|absolutely banned|prohibited|forbidden|outlawed',
    'banned|prohibited|forbidden|outlawed .|!|,|;|here|everywhere|now|from',
    'nobody|one may|can|is allowed|permitted?',
    'is|are not|no allowed|permitted',
    'is|are no longer allowed|permitted|possible',
    'not|longer allowed|permitted',
    'no swimming|fishing|parking|camping|smoking|diving|dogs|boats|boating|fires|entry|littering|drones|cycling',
    'no … allowed|permitted',
    'must|may|can not longer? fish|swim|park|smoke|camp|burn|hunt|build|drive',
    'may|can no longer',
  ),
  comingBan: book(
    'we will|are ban|fine|banning|fining|prohibit|punish',
    "we’ll|we'll ban|fine|prohibit|punish",
    'will be banned|prohibited|forbidden|fined|punished|penalised|penalized',
    'get|gets|face|faces|pay|pays|receive a|the? fine|penalty|fines|penalties',
    'has|have|need to pay a|the? fine|penalty|fines',
    'must pay a|the? fine|penalty|fines',
    'is|are now banned|prohibited|forbidden',
  ),
  duty: book(
    'has|have a|the duty|obligation to',
    'must|has|have|needs|need to? pay|register|declare|submit|vaccinate|get|insure|report|enrol|enroll|apply|replace|hand|buy|connect|renew|show|wear|chip|mow|clean|install|sign|carry|stop|give|provide|attend',
    'is|are required|obliged to pay|register|declare|submit|vaccinate|get|insure|report|enrol|apply|replace|buy|show',
    'registration|vaccination|insurance|declaration|payment|service is now? mandatory|compulsory|obligatory',
  ),
  mandatory: book('mandatory|compulsory|obligatory for? everyone|everybody|all|anyone'),
  softBan: book('may|must not'),
  bare: book('mandatory|compulsory|obligatory'),
  penalty: new Set(),
  fromNow: book('now|henceforth', 'from now|today|tomorrow on?', 'as of now|today|tomorrow', 'effective immediately'),
  notBan: book(
    "not|never|isn’t|isn't|aren’t|aren't banned|prohibited|forbidden|mandatory|compulsory|fined",
    'no one|body will be fined|punished',
    'nobody will be fined|punished',
    'banned|prohibited|forbidden substance|substances|goods|items|gear|nets|fruit|weapons|devices',
    "not|never|don’t|don't|doesn’t|doesn't|won’t|won't have|has|need|needs|must to? pay|register|declare|submit|apply",
    'no longer has|have|needs|need|must to? pay|register|declare|submit|apply',
    'was|were … banned|prohibited|forbidden|fined|punished',
    'lift|lifted|lifts ban|bans',
  ),
  advice: book(
    'child|children|pet|pets|ice|water|pin|password|passwords|medicine|mushroom|mushrooms|animals|birds|bears|candle|candles|fireworks|helmet|seat|belt|careful|health',
    'please|we advise|recommend|ask|remember|remind|for your safety',
  ),
  place: book(
    'in|on|at|inside|near|along|within|past|beyond|behind|across|while|during|when the|this|our|any|all|riga|public|city|state|national',
    'here|there|park|parks|beach|beaches|forest|forests|lake|street|streets|zone|area|areas|site|road|bridge|building',
  ),
  locative: book(),
  bearer: () => true,
};

export const text: CheckText = {
  title: 'Ban or duty without grounds',
  message: ({ kind }) =>
    kind === 'duty' ? 'A duty with no word on whom and when.' : 'A ban with no word on whom, where and when.',
  why: ({ kind }) =>
    kind === 'duty'
      ? 'Readers cannot tell whether it means them and from when. Say for whom and when, and link the rules.'
      : 'Readers cannot tell what exactly they may not do and on what it rests. Say for whom, where and until when, or add a link.',
  example: {
    bad: 'Now everyone has to pay a fine.',
    good: 'From 1 May, leaving a car in the dunes can be fined: [link]',
  },
};
