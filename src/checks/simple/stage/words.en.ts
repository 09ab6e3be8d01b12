import { booksIn } from '../books.ts';
import type { StageWords } from './words.ts';

const book = booksIn('en');

export const words: StageWords = {
  decided: book(
    'abolished|adopted|approved|axed|banned|cancel/ed/led|cut|decided|doubled|enacted|halved|increased|introduced|lowered|passed|raised|reduced|scrapped',
    'are|is abolished|banned|cut|dead|doubled|gone|history|scrapped',
    'is now? law',
    'now law',
    'in|into force',
  ),
  coming: book(
    'will be? abolish//ed|ban//ned|cancelled|cut|disappear|double|fall|halved|increase//d|introduce//d|lowered|raise//d|reduce//d|rise|scrap//ped',
    'abolishes|bans|cuts|doubles|increases|introduces|lowers|raises|reduces|scraps',
    'no more fee|fine|tax|vat',
  ),
  matter: book(
    'allowance//s|amendment//s|ban|benefit//s|compensation|discount//s|duty|excise|fee//s|fine//s|grant//s|law//s|levy|pension//s|rate//s|regulation//s|salar/ies/y|subsid/ies/y|tariff//s|tax//es|vat|wage//s',
  ),
  earlier: book(
    'bill|draft//s',
    'first|second reading//s',
    'in principle',
    'back/ed/s|endorsed|support/ed/s',
    'idea|initiative|propos/al/als/ed',
    'next|now|still|yet has|have|must|needs|to adopted|approve//d|decide//d|pass|vote//d',
    'has|must|to|will now|still|yet? approve|consider|debate|decide|vote',
    'cabinet|committee|council|parliament|saeima has|must|still|will to? approve|consider|debate|decide|vote',
    'go|goes|heads|moves|sent|submitted now? to the? cabinet|committee|government|parliament|saeima',
    'public consultation|hearing',
    'committee stage',
  ),
  draft: book('bill|concept|draft|idea|initiative|proposal'),
  final: book(
    'final|third reading',
    'promulgated',
    'official gazette',
    'came|comes|enter/ed/ing/s|takes into? effect|force',
    'in force from|since',
  ),
  careful: book(
    'if adopted|approved|it|mps|parliament|passed|saeima|the//y',
    'aims|could|hopes|intends|may|might|plan/ned/s|proposes|wants|would',
    'back/ed/s|bill|idea|plan//s|proposal|support/ed/s … abolishing|banning|cutting|increasing|introducing|raising|reducing|scrapping|to',
    'not yet',
    'are|has|have|is|was not|yet been? abolished|adopted|approved|cut|decided|law|passed|scrapped',
    "hasn’t|hasn't|haven’t|haven't|isn’t|isn't been? yet?",
    'decided to? back|consult|continue|discuss|forward|in|propose|send|support',
  ),
};
