import type { LanguagePack } from '../../engine/language.ts';
import { persons } from './persons.ts';

export const pack: LanguagePack = {
  persons,
  disclaimers: ['Viedoklis ir personīgs.'],
  // A word that meets no list, then posts that meet many, with and without diacritics: they are searched apart.
  warmUp: [
    'Labdien, jūs!',
    'Informējam, ka saskaņā ar likumu tiek veikta apsekošana (MK noteikumi Nr. 5). Manuprāt, visi saņems pabalstu!',
    'Informejam, ka saskana ar likumu tiek veikta apsekosana. Es domaju, ka visi sanems pabalstu un tas ir labi!',
  ],
};
