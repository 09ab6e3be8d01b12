import type { CheckText } from '../../check.ts';
import { book } from '../books.ts';
import type { SlangWords } from './words.ts';

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
    'free money|cash|moolah|dosh',
    'no biggie|sweat|worries|brainer',
    'easy peasy|money',
    'peanuts|pocket money',
    'for freebies|nothin',
    'suck it up',
    'tough luck',
    'screw|ditch|forget the? taxes|fines|rules|paperwork',
  ),
  address: book('dude|dudes|peeps|bro|bros|kiddos|sweeties|oldies'),
  mild: book(
    'plz|pls|thx|sup|hey|folks|guys|cool|awesome|super|wow|hooray|hurray|ok|okay|yeah|yep|amazing|kinda|sorta|btw|gang|heads-up|mates|haha|hi|fab|neat|stuff|loads|tons',
  ),
  childish: book(
    'taxie|taxies|moolah|dosh|pennies|jabby|jabs|piggy-bank|benny|bennies|papery|wee',
    'piggy bank',
    'little tax|taxes|fine|fines|fee|fees|law|laws|jab|paper|papers',
    'teeny|tiny|itsy tiny|tax|fine|fee',
  ),
  grave: book(
    'benefit|benefits|tax|taxes|fee|fees|pension|pensions|fine|fined|fines|penalty|pay|payment|money|wage|wages|salary|compensation|subsidy|bill|bills|debt|debts|declaration|declarations|law|laws|tariff|banned|ban|forbidden|mandatory|compulsory|register|conscription|evacuation|warning|dangerous|danger|threat|flood|flooding|fire|wildfire|vaccine|vaccines|vaccination|police|court|crash|injured|killed|dead|victims|euro|euros|€|grant|grants|permit|permits|licence|licences|scam|loan|loans|cash|allowance|refund|inspection|inspections|rules|discount|arrested',
  ),
  playful: book('game|games|play|youth|teens|cartoon|comic|joke|joking|slang|quiz|fairy|tale|story|word|words'),
  plain: (word) => {
    const form = PLAIN[word.toLowerCase()];
    return form && /^\p{Lu}/u.test(word) ? form[0]?.toUpperCase() + form.slice(1) : form;
  },
};

export const text: CheckText = {
  title: 'Slang on a serious matter',
  message: ({ word, kind }) =>
    kind === 'childish' ? `“${word}” for money or a duty sounds childish.` : `“${word}” sounds too loose for this.`,
  why: () =>
    'This is about people’s money, duties or safety, and such a tone may keep readers from taking it seriously.',
  fix: ({ plain }) => `Write “${plain}”`,
  example: {
    bad: 'Yay, free money for everyone!',
    good: 'From 1 December, seniors too can apply for the heating benefit: [link]',
  },
};
