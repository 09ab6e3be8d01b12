import { booksIn } from '../books.ts';
import type { EaseWords } from './words.ts';

const book = booksIn('lv');

export const words: EaseWords = {
  trivial: book(
    'nek/as/o … nav|nevajag aizpildīt|darīt|iesniegt|jāaizpilda|jādara|jāiesniedz|jākārto|kārtot',
    'nek/as/o nav|nevajag? darīt|jāaizpilda|jādara|jāiesniedz|jākārto|kārtot',
    'ar? tikai? daž/iem/os|diviem|pāris|vien//u tikai? klikšķ/a/i/iem/is/os',
    'daži|pāris|viens klikšķ/i/is',
    'un darīts|gatavs|miers|viss',
    ', un darīts|gatavs|miers|viss',
    'vieglāk|vienkāršāk nekā|par domājat|vieglu|vienkāršu',
    'viegli kā|pasaulē',
    'bērnu spēle',
    'tikai vien//s/u klikšķ/i/is|parakst/s/u|zvan/s/u',
    'bez|nekād/as/u piņķerēšan*|čakar*|ņemšanās',
    'apliecība|atļauja|dzīvoklis|kompensācija|licence|nauda|pabalsts|pase jūsu|tav/a/s',
    'nopirkt maizi',
    'viegli|vienkārši kā bērnu|divreiz|pirkstu|rokas|viens',
    'tīr/ais/s|īsts nieks|sīkums',
    'nieks|sīkums , bet|un',
    'tas ir|nav nekas|nieks|sarežģīti|sīkums',
    'bez jebkād/as/iem|liek/as/iem|nekādas birokrātij*|dokument*|formalitāt*|papīr*|problēm*',
    'bez|nekād/a/as/u birokrātij*|dokumentu|formalitāšu|papīr/iem/u|problēmu|rindu',
    'tikai|vien jāaizpilda|jāatnāk|jānospiež|jāparaksta|jāpiesakās|jāuzraksta',
    'viss būs|noti/ek/ks|nāks automātiski|pats',
    'pat/i/s no sevis',
    'piecminūt*|pusminūt*',
  ),
  light: book(
    'acumirklī|elementār/i/s|automātiski|momentā|uzreiz|viegli|vienkārši|zibenīgi|ātri',
    'daž/u/ās|div/u/ās|piec/u/ās|pāris|trijās|trīs|vien/as/ā minū/tes/tē/tēs/šu laikā?',
  ),
  process: book(
    'aizpild*|atmaks*|dabū*|deklarē*|ieej//iet|ieskait*|iesnie/dz*/gt|izmaks*|izņem*|noform*|noklikšķin*|nokārto*|nospied*|nosūt*|parakst*|piepras*|piesak*|pieteik*|pārskait*|reģistrē*|samaks*|saņem*',
  ),
};
