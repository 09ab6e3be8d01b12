import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Iestādes noteikumu termiņš beidzies',
  message: ({ until }) => `Iestādes noteikumi bija spēkā līdz ${until}.`,
  why: ({ grace }) =>
    grace
      ? `Tie vēl darbojas līdz ${grace}; palūdziet komunikācijas speciālistam jaunus.`
      : 'Pilnvarojumi tajos var būt novecojuši, tāpēc ierakstu vairs neaptur, tikai jautā; vajadzīgi jauni noteikumi.',
  example: {
    bad: 'Ieraksts pēc iestādes noteikumu beigu dienas.',
    good: 'Ieraksts, kad saņemti jauni iestādes noteikumi.',
  },
};
