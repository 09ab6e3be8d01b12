import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Iestādes noteikumu termiņš beidzies',
  message: ({ until }) => `Iestādes noteikumi bija spēkā līdz ${until}.`,
  why: ({ grace }) =>
    grace
      ? `Tie vēl darbojas līdz ${grace}; palūdziet komunikācijas speciālistam jaunus.`
      : 'Pilnvarojumi tajos var būt novecojuši, tāpēc ierakstu vairs neaptur, tikai jautā; vajadzīgi jauni noteikumi.',
  example: {
    bad: 'Ūdens peldvietā pie tilta ir tīrs.',
    good: 'Ūdens peldvietā pie tilta ir tīrs.',
    when: {
      bad: 'Pēc iestādes noteikumu beigu dienas',
      good: 'Kamēr iestādes noteikumi ir spēkā',
    },
  },
};
