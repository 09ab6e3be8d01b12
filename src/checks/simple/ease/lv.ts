import type { CheckText } from '../../check.ts';
import { book } from '../books.ts';
import type { EaseWords } from './words.ts';

export const words: EaseWords = {
  trivial: book(
    'nekas|neko … nav|nevajag jādara|jākārto|jāiesniedz|jāaizpilda|darīt|kārtot|iesniegt|aizpildīt',
    'nekas|neko nav|nevajag? jādara|jākārto|jāiesniedz|jāaizpilda|darīt|kārtot',
    'ar? tikai? vienu|vienu|vien|pāris|dažiem|diviem|dažos|vien tikai? klikšķi|klikšķiem|klikšķos|klikšķis|klikšķa',
    'viens|daži|pāris klikšķis|klikšķi',
    'un gatavs|viss|darīts|miers',
    ', un gatavs|viss|darīts|miers',
    'vieglāk|vienkāršāk par|nekā vieglu|vienkāršu|domājat',
    'viegli kā|pasaulē',
    'bērnu spēle',
    'tikai viens|vienu|vien paraksts|parakstu|zvans|zvanu|klikšķis|klikšķi',
    'bez|nekādas|nekādu piņķerēšan*|piņķerēšanās|čakar*|ņemšanās',
    'kompensācija|nauda|pabalsts|atļauja|licence|dzīvoklis|pase|apliecība tava|tavs|jūsu',
    'nopirkt maizi',
    'vienkārši|viegli kā pirkstu|viens|divreiz|rokas|bērnu',
    'tīrais|tīrs|īsts nieks|sīkums',
    'sīkums|nieks , un|bet',
    'tas ir|nav nieks|sīkums|nekas|sarežģīti',
    'bez liekas|jebkādas|nekādas|jebkādiem|liekiem birokrātij*|papīr*|formalitāt*|dokument*|problēm*',
    'nekādu|nekādas|nekāda|bez birokrātij*|papīru|rindu|formalitāšu|dokumentu|papīriem|problēmu',
    'tikai|vien jāaizpilda|jānospiež|jāparaksta|jāatnāk|jāpiesakās|jāuzraksta',
    'viss notiks|notiek|nāks|būs pats|automātiski',
    'pats|pati no sevis',
    'pusminūt*|piecminūt*',
  ),
  light: book(
    'vienkārši|viegli|ātri|momentā|acumirklī|automātiski|zibenīgi|uzreiz',
    'dažās|dažu|pāris|piecās|piecu|vienas|vienā|divu|trīs|trijās|divās minūtēs|minūšu|minūtes|minūtē laikā?',
  ),
  process: book(
    'aizpild*|piesak*|pieteik*|nosūt*|ieej|ieejiet|iesniedz*|iesniegt|samaks*|noklikšķin*|reģistrē*|nospied*|parakst*|saņem*|dabū*|noform*|deklarē*|izmaks*|pārskait*|ieskait*|atmaks*|nokārto*|piepras*|izņem*',
  ),
};

export const text: CheckText = {
  title: 'Pārāk viegli',
  message: () => 'Kārtība izklausās vieglāka, nekā tā daudziem būs.',
  why: () =>
    'Kam vajadzīgs eParaksts, dokumenti vai laiks, tas var iestrēgt pusceļā. Nosauciet soļus vai pievienojiet saiti.',
  example: {
    bad: 'Vienkārši aizpildiet veidlapu, un viss!',
    good: 'Veidlapu var aizpildīt ar eParakstu vai klātienē, līdzi jāņem pase: [saite]',
  },
};
