import type { PhraseWords } from './shape.ts';
import { formsOf } from './verbs.lv.ts';
import lists from './words.lv.txt';
import { write } from './write.lv.ts';

export const words: PhraseWords = {
  phrases: lists.phrases,
  formsOf,
  negation: 'ne',
  read: 'language-advice',
  law: /^(?:likum|noteikum|normat[īi]v|pant[aāus]|lēmum|lemum|r[īi]kojum|kārt[īi]b|kartib|pras[īi]b|l[īi]gum|regul[aāu]s?$|direkt[īi]v|groz[īi]jum|nolikum|ties[īi]b|konvencij|nolēmum|nolemum|spriedum|akt[aiou]|punkt|apakšpunkt|apakspunkt|cenrād|cenrad|nosac[īi]jum|pilnvar)/u,
  notAfter: /(?:[āēīū]|os|ās|ēs|īs|ūs|āk)$|^(?:jau|bieži|biezi|reti|nereti|te|šeit|seit|tikko|visu|pirmo)$/u,
  links: new Set(['un', 'vai', 'bet', 'lai', 'ja', 'ka', 'kad', 'jo']),
  write,
};
