import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Kopiespaids: pārāk vienkārši',
  message: () =>
    'Ieraksts kopumā izklausās kā solījums, aizliegums vai jau pieņemts lēmums, bet nosacījumi nav pateikti.',
  why: () =>
    'Lasītājs to sapratīs kā solītu; pasakiet, kam, kad un ar kādiem nosacījumiem. Te vērtēti visi vārdi kopā, visvairāk sver pasvītrotie.',
  example: {
    bad: 'Dambis izturēs jebkurus plūdus, gulējiet mierīgi.',
    good: 'Dambis būvēts plūdiem, kādi bija 2010. gadā; ja ūdens celsies augstāk, brīdināsim ar sirēnām.',
  },
};
