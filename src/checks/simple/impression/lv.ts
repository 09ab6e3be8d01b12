import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Kopiespaids: pārāk vienkārši',
  message: () =>
    'Ieraksts kopumā izklausās kā solījums, aizliegums vai jau pieņemts lēmums, bet nosacījumi nav pateikti.',
  why: () =>
    'Lasītājs to uztvers burtiski; pasakiet, uz ko un no kura laika tas attiecas un ar kādiem nosacījumiem. Te vērtēti visi vārdi kopā, vislielākais svars ir pasvītrotajiem.',
  example: {
    bad: 'Dambis izturēs jebkurus plūdus, gulējiet mierīgi.',
    good: 'Dambis būvēts plūdiem, kādi bija 2010. gadā; ja ūdens celsies augstāk, brīdināsim ar sirēnām.',
  },
};
