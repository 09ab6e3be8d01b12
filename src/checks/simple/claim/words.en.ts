import { booksIn } from '../books.ts';
import type { ClaimWords } from './words.ts';

const book = booksIn('en');

export const words: ClaimWords = {
  unit: book('€|%|cent//s|eur//o/os|million|per|percent|thousand'),
  matter: book(
    'allowance//s|benefit//s|bill//s|compensation|discount|excise|fee//s|fine//d/s|grant|levy|minimum|penalty|pension//s|rate//s|rebate|refund//s|rent|salary|scholarship|subsidy|tariff//s|tax//es|vat|wage//s',
  ),
  excused: book(
    'admission|donation//s|shop|ticket//s',
    'announced|approved|audit|collected|donat/e/ed/ing|fell|grew|imposed|increased|month//s|ordered|paid|pledged|quarter|raised|reached|rose|sentenced|since|so|spent|today|tonight|was|week//s|were|year//s|yesterday',
    'last|this month|night|week|year',
  ),
  authority: book(
    'doctors|experts|research//ers|scientists|specialists|studies has|have? agree|confirm//s|prove//n/s|say//s|show//s',
    'it|scientifically proven',
    'it has|is been? proven',
    'majority|most of? the? businesses|citizens|families|people|population|residents agree|back|believe|like|prefer|support|think|want',
  ),
};
