import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Kopiespaids: pārāk vienkārši',
  message: () => 'Ieraksts kopumā izklausās vienkāršāk, nekā ir: pēc solījuma, aizlieguma vai jau pieņemta lēmuma.',
  why: () =>
    'Lasītājs to sapratīs kā solītu. Pasakiet, kam, kad un ar kādiem nosacījumiem. Te sver visi vārdi kopā, visvairāk – pasvītrotie.',
  example: {
    bad: 'Dambis izturēs jebkurus plūdus, gulējiet mierīgi.',
    good: 'Dambis būvēts plūdiem, kādi bija 2010. gadā; ja ūdens celsies augstāk, brīdināsim ar sirēnām.',
  },
};
