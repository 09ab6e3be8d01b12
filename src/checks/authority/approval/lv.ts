import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Vajadzīgs saskaņojums',
  message: () => 'Pirms publicēšanas vajadzīgs otras personas saskaņojums.',
  why: ({ topics, until, reason }) => {
    if (topics) return `Iestādes noteikumi to prasa par šādu tēmu: ${topics}.`;
    return reason
      ? `Iestādes noteikumi to prasa līdz ${until}: ${reason}.`
      : `Iestādes noteikumi to prasa līdz ${until}.`;
  },
  example: {
    bad: 'Rīt sākas iepirkums par jauno laipu.',
    good: 'Rīt sākas iepirkums par jauno laipu.',
    when: {
      bad: 'Neviens cits to nav redzējis',
      good: 'Saskaņojusi otra persona',
    },
  },
};
