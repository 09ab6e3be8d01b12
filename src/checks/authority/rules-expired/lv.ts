import type { CheckText } from '../../check.ts';

export const text: CheckText = {
  title: 'Iestādes noteikumi novecojuši',
  message: ({ until }) => `Iestādes noteikumi bija spēkā līdz ${until}.`,
  why: ({ grace }) =>
    grace
      ? `Tie vēl darbojas līdz ${grace}; palūdziet komunikācijas speciālistam jaunus.`
      : 'Pilnvarojumi tajos var būt novecojuši, tāpēc tie vairs tikai liek pārjautāt; vajadzīgi jauni noteikumi.',
  example: {
    bad: 'Ieraksts pēc iestādes noteikumu beigu dienas.',
    good: 'Ieraksts, kad saņemti jauni iestādes noteikumi.',
  },
};
