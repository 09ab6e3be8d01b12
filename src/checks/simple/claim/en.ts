import type { CheckText } from '../../check.ts';
import { book } from '../books.ts';
import type { ClaimWords } from './words.ts';

export const words: ClaimWords = {
  unit: book('euro|euros|eur|€|%|percent|cent|cents|thousand|million|per'),
  matter: book(
    'benefit|benefits|pension|pensions|compensation|tax|taxes|fee|fees|fine|fines|fined|penalty|wage|wages|salary|discount|allowance|allowances|tariff|tariffs|rate|rates|scholarship|subsidy|grant|vat|excise|rent|bill|bills|refund|refunds|minimum|levy|rebate',
  ),
  excused: book(
    'ticket|tickets|shop|admission|donation|donations',
    'imposed|ordered|sentenced|yesterday|today|tonight|week|weeks|month|months|year|years|quarter|since|raised|collected|was|were|rose|fell|reached|increased|grew|spent|paid|donated|donating|donate|pledged|so|announced|approved|audit',
    'last|this year|month|week|night',
  ),
  authority: book(
    'experts|scientists|studies|researchers|specialists|doctors|research have|has? proven|say|says|agree|show|shows|confirm|confirms|prove|proves',
    'scientifically|it proven',
    'it is|has been? proven',
    'most|majority of? the? people|residents|citizens|families|businesses|population agree|support|want|think|believe|prefer|back|like',
  ),
};

export const text: CheckText = {
  title: 'Figure or claim without a source',
  message: ({ kind }) =>
    kind === 'authority' ? 'It does not say who says so, and where.' : 'A figure without a date or a source.',
  why: ({ kind }) =>
    kind === 'authority'
      ? 'Readers cannot check the claim. Name who said it and where, or add a link.'
      : 'Amounts and rates change, and readers cannot check whether this one holds. Say from which date, or add a link.',
  example: { bad: 'The benefit is 500 euros.', good: 'From 1 January the benefit is 500 euros: [link]' },
};
