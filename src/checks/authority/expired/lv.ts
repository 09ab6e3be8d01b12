import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Pilnvarojums beidzies',
  message: ({ until }) => `Pilnvarojums runāt iestādes vārdā bija spēkā līdz ${until}.`,
  why: ({ basis }) =>
    basis
      ? `Pilnvarojumam (${basis}) ir beidzies termiņš; lai runātu iestādes vārdā, vajadzīgs jauns.`
      : 'Pilnvarojumam ir beidzies termiņš; lai runātu iestādes vārdā, vajadzīgs jauns.',
  example: {
    bad: 'Ūdens peldvietā pie tilta ir tīrs.',
    good: 'Ūdens peldvietā pie tilta ir tīrs.',
    when: {
      bad: 'Dienu pēc pilnvarojuma beigām',
      good: 'Pilnvarojuma pēdējā dienā',
    },
  },
};
