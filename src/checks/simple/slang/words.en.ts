import { booksIn } from '../books.ts';
import type { SlangWords } from './words.ts';

const book = booksIn('en');

/** Childish words whose plain form is certain. */
const PLAIN: Record<string, string> = {
  taxie: 'tax',
  taxies: 'taxes',
  moolah: 'money',
  dosh: 'money',
  moneys: 'money',
  monies: 'money',
};

export const words: SlangWords = {
  strong: book(
    "gonna|wanna|gotta|lol|lmao|omg|wtf|bucks|freebie|freebies|y’all|y'all|dunno|yolo|yay|yippee|woohoo|ka-ching|kaching|cha-ching|sucks|crap|screwed|ur|yo|yup|nope|ain’t|ain't|bazillion|gazillion|bummer|legit",
    'free cash|dosh|money|moolah',
    'no biggie|brainer|sweat|worries',
    'easy money|peasy',
    'peanuts|pocket money',
    'for freebies|nothin',
    'suck it up',
    'tough luck',
    'ditch|forget|screw the? fines|paperwork|rules|taxes',
  ),
  address: book('bro//s|dude//s|kiddos|oldies|peeps|sweeties'),
  mild: book(
    'amazing|awesome|btw|cool|fab|folks|gang|guys|haha|heads-up|hey|hi|hooray|hurray|kinda|loads|mates|neat|ok|okay|pls|plz|sorta|stuff|sup//er|thx|tons|wow|yeah|yep',
  ),
  childish: book(
    'benn/ies/y|dosh|jabby|moolah|papery|pennies|piggy-bank|taxie//s|wee',
    'piggy bank',
    'little fee//s|fine//s|jab|law//s|paper//s|tax//es',
    'itsy|teeny|tiny fee|fine|tax|tiny',
  ),
  grave: book(
    '€|allowance|arrested|ban//ned|benefit//s|bill//s|cash|compensation|compulsory|conscription|court|crash|danger//ous|dead|debt//s|declaration//s|discount|euro//s|evacuation|fee//s|fine//d/s|fire|flood//ing|forbidden|grant//s|injured|inspection//s|killed|law//s|licence//s|loan//s|mandatory|money|pay|payment|penalty|pension//s|permit//s|police|refund|register|rules|salary|scam|subsidy|tariff|tax//es|threat|vaccination|vaccine//s|victims|wage//s|warning|wildfire',
  ),
  playful: book('cartoon|comic|fairy|game//s|jok/e/ing|play|quiz|slang|story|tale|teens|word//s|youth'),
  plain: (word) => {
    const form = PLAIN[word.toLowerCase()];
    return form && /^\p{Lu}/u.test(word) ? form[0]?.toUpperCase() + form.slice(1) : form;
  },
};
