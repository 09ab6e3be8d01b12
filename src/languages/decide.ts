import type { Token } from '../engine/tokens.ts';
import type { DetectedLanguage } from '../engine/types.ts';

const LATVIAN_WORDS = new Set(
  'un ir ka kas ar par no uz lai kā ka pie pēc pec bet arī ari tas tā ta ne nav jau tikai vai es mēs mes jūs jus viņi vini to šo so šis sis šī si tiek tika būs bus bija gan vēl vel kad kur ja jo līdz lidz kuri kas tiks visi visiem kopā kopa šodien sodien rīt rit vakar paldies lūdzu ludzu ļoti loti man mums jums viņš vins viņa vina kāpēc kapec tad te šeit seit ko'.split(
    ' ',
  ),
);
const ENGLISH_WORDS = new Set(
  'the and of to in is are for on with that this it be we you our your from at by as have has will not or an was were been can more about all if what who when their they he she his her but so out up now please just do how i my me'.split(
    ' ',
  ),
);

/** First rules: letters, function words, endings; text in other scripts and letters of other languages is not ours. */
export function decideLanguage(tokens: readonly Token[], _text: string): DetectedLanguage {
  let latvian = 0;
  let english = 0;
  let other = 0;
  for (const { kind, lower } of tokens) {
    if (kind !== 'word') continue;
    if (/[^\p{Script=Latin}\p{M}'’‐‑-]/u.test(lower) || /[ėįųąęõäöüßåøæłśźńżçèêœ]/u.test(lower)) other += 2;
    else if (/[āēīūģķļņ]/u.test(lower)) latvian += 2;
    else if (LATVIAN_WORDS.has(lower)) latvian += 1.5;
    else if (ENGLISH_WORDS.has(lower)) english += 1.5;
    else if (/[wyxq]|th|ing$|ed$/.test(lower)) english += 0.7;
    else if (/[čšž]|(?:s|a|i|u|t|am|em|os|us)$/.test(lower)) latvian += 0.4;
  }
  const top = Math.max(latvian, english, other);
  if (top < 1) return 'unknown';
  if (top === other) return 'other';
  return latvian >= english ? 'lv' : 'en';
}
