import type { Cases } from '../../contract.ts';

export const cases: Cases = {
  standing: { as: 'karlis' },
  lv: {
    flags: ['Rīt būsim klāt no deviņiem.', 'Paldies visiem, kas nāca talkā!'],
    allows: [
      'Rīt būsim peldvietā no deviņiem.',
      // The writer answered for this text.
      { text: 'Rīt būsim klāt no deviņiem.', topics: ['peldvietas'] },
      'Rīt sākas iepirkums par jauno laipu.',
      { text: 'Rīt būsim klāt no deviņiem.', as: 'lasma' },
      { text: 'Rīt būsim klāt no deviņiem.', as: 'ezera' },
      { text: 'Rīt būsim klāt no deviņiem.', as: 'janis' },
      // The authorization is over: asking for the topic would be idle.
      { text: 'Rīt būsim klāt no deviņiem.', at: '2027-05-01' },
      { text: 'Rīt būsim klāt no deviņiem.', account: 'mastodon.social/@ezeriunupes' },
      { text: 'Rīt būsim klāt no deviņiem.', account: 'x.com/@janis_upe' },
    ],
    unsure: [],
  },
  en: {
    flags: ['We are here tomorrow from nine.'],
    allows: [
      'Tomorrow we are at the bathing site from nine.',
      { text: 'We are here tomorrow from nine.', topics: ['peldvietas'] },
      { text: 'We are here tomorrow from nine.', as: 'lasma' },
    ],
  },
};
