import { booksIn } from '../books.ts';
import type { BanWords } from './words.ts';

const book = booksIn('en');

export const words: BanWords = {
  ban: book(
    'absolutely|are|be|been|completely|is|now|strictly|totally banned|forbidden|outlawed|prohibited',
    'banned|forbidden|outlawed|prohibited .|!|,|;|everywhere|from|here|now',
    'nobody|one can|is|may allowed|permitted?',
    'are|is no|not allowed|permitted',
    'are|is no longer allowed|permitted|possible',
    'longer|not allowed|permitted',
    'no boat/ing/s|camping|cycling|diving|dogs|drones|entry|fires|fishing|littering|parking|smoking|swimming',
    'no … allowed|permitted',
    'can|may|must not longer? build|burn|camp|drive|fish|hunt|park|smoke|swim',
    'can|may no longer',
  ),
  comingBan: book(
    'we are|will ban|banning|fin/e/ing|prohibit|punish',
    "we’ll|we'll ban|fine|prohibit|punish",
    'will be banned|fined|forbidden|penali/sed/zed|prohibited|punished',
    'face//s|get//s|pay//s|receive a|the? fine//s|penalt/ies/y',
    'has|have|need to pay a|the? fine//s|penalty',
    'must pay a|the? fine//s|penalty',
    'are|is now banned|forbidden|prohibited',
  ),
  duty: book(
    'has|have a|the duty|obligation to',
    'has|have|must|need//s to? apply|attend|buy|carry|chip|clean|connect|declare|enrol//l|get|give|hand|install|insure|mow|pay|provide|register|renew|replace|report|show|sign|stop|submit|vaccinate|wear',
    'are|is obliged|required to apply|buy|declare|enrol|get|insure|pay|register|replace|report|show|submit|vaccinate',
    'declaration|insurance|payment|registration|service|vaccination is now? compulsory|mandatory|obligatory',
  ),
  mandatory: book('compulsory|mandatory|obligatory for? all|anyone|every/body/one'),
  softBan: book('may|must not'),
  bare: book('compulsory|mandatory|obligatory'),
  penalty: new Set(),
  fromNow: book('henceforth|now', 'from now|today|tomorrow on?', 'as of now|today|tomorrow', 'effective immediately'),
  notBan: book(
    "not|never|isn’t|isn't|aren’t|aren't banned|compulsory|fined|forbidden|mandatory|prohibited",
    'no body|one will be fined|punished',
    'nobody will be fined|punished',
    'banned|forbidden|prohibited devices|fruit|gear|goods|items|nets|substance//s|weapons',
    "not|never|don’t|don't|doesn’t|doesn't|won’t|won't has|have|must|need//s to? apply|declare|pay|register|submit",
    'no longer has|have|must|need//s to? apply|declare|pay|register|submit',
    'was|were … banned|fined|forbidden|prohibited|punished',
    'lift//ed/s ban//s',
  ),
  advice: book(
    'animals|bears|belt|birds|candle//s|careful|child//ren|fireworks|health|helmet|ice|medicine|mushroom//s|password//s|pet//s|pin|seat|water',
    'please|we advise|ask|for|recommend|remember|remind your safety',
  ),
  place: book(
    'across|along|at|behind|beyond|during|in|inside|near|on|past|when|while|within all|any|city|national|our|public|riga|state|the|this',
    'area//s|beach//es|bridge|building|forest//s|here|lake|park//s|road|site|street//s|there|zone',
  ),
  locative: book(),
  bearer: () => true,
};
