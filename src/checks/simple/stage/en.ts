import type { CheckText } from '../../check.ts';
import { book } from '../books.ts';
import type { StageWords } from './words.ts';

export const words: StageWords = {
  decided: book(
    'abolished|scrapped|banned|approved|adopted|passed|raised|increased|cut|reduced|lowered|introduced|cancelled|canceled|decided|enacted|doubled|halved|axed',
    'is|are gone|abolished|scrapped|banned|history|dead|cut|doubled',
    'is now? law',
    'now law',
    'in|into force',
  ),
  coming: book(
    'will be? abolish|abolished|scrap|scrapped|ban|banned|cut|raised|raise|increased|increase|reduced|reduce|lowered|introduced|introduce|cancelled|double|halved|rise|fall|disappear',
    'abolishes|scraps|bans|cuts|raises|increases|reduces|lowers|introduces|doubles',
    'no more tax|fee|fine|vat',
  ),
  matter: book(
    'tax|taxes|vat|excise|fee|fees|benefit|benefits|pension|pensions|wage|wages|salary|salaries|tariff|tariffs|fine|fines|law|laws|amendment|amendments|discount|discounts|allowance|allowances|compensation|regulation|regulations|ban|rate|rates|grant|grants|levy|duty|subsidy|subsidies',
  ),
  earlier: book(
    'bill|draft|drafts',
    'first|second reading|readings',
    'in principle',
    'supported|backed|endorsed|supports|backs',
    'idea|proposal|proposals|proposed|initiative',
    'still|yet|now|next has|have|must|needs|to decide|vote|approve|pass|voted|decided|approved|adopted',
    'must|will|has|to still|now|yet? vote|decide|debate|consider|approve',
    'parliament|saeima|cabinet|council|committee still|has|will|must to? vote|decide|debate|consider|approve',
    'goes|go|sent|submitted|moves|heads now? to the? parliament|saeima|committee|cabinet|government',
    'public consultation|hearing',
    'committee stage',
  ),
  draft: book('bill|draft|proposal|concept|idea|initiative'),
  final: book(
    'final|third reading',
    'promulgated',
    'official gazette',
    'comes|enters|came|entered|takes|entering into? force|effect',
    'in force from|since',
  ),
  careful: book(
    'if parliament|saeima|the|adopted|approved|passed|it|mps|they',
    'would|could|may|might|plans|planned|proposes|wants|hopes|intends|aims',
    'backed|supported|supports|backs|proposal|plan|plans|idea|bill … to|abolishing|cutting|raising|introducing|banning|scrapping|increasing|reducing',
    'not yet',
    'has|have|is|are|was not|yet been? abolished|approved|adopted|passed|cut|scrapped|law|decided',
    "hasn’t|hasn't|haven’t|haven't|isn’t|isn't been? yet?",
    'decided to? forward|send|support|back|propose|discuss|continue|consult|in',
  ),
};

export const text: CheckText = {
  title: 'Stage of the decision',
  message: ({ kind }) =>
    kind === 'early'
      ? 'The decision sounds final, but is not taken yet.'
      : 'It does not say at which stage the decision is.',
  why: ({ kind }) =>
    kind === 'early'
      ? 'A bill that is supported, or a first reading, neither abolishes nor grants anything yet. Say what is decided and what is still to be decided.'
      : 'Readers may think it is in force already. Add the date from which it holds, or a link to the decision.',
  example: {
    bad: 'The government abolished the tax.',
    good: 'The government backed a bill to abolish the tax. Parliament still has to vote.',
  },
};
