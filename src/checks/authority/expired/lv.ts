import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Pilnvarojums beidzies',
  message: ({ until }) => `Pilnvarojums runāt iestādes vārdā bija spēkā līdz ${until}.`,
  why: ({ basis }) =>
    basis
      ? `Pilnvarojumam (${basis}) ir beidzies termiņš; lai runātu iestādes vārdā, vajadzīgs jauns.`
      : 'Pilnvarojumam ir beidzies termiņš; lai runātu iestādes vārdā, vajadzīgs jauns.',
  example: {
    bad: 'Iestādes ieraksts dienu pēc tam, kad pilnvarojums beidzies.',
    good: 'Ieraksts pilnvarojuma pēdējā dienā vai ar jaunu pilnvarojumu.',
  },
};
