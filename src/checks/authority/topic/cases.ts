import type { Cases } from '../../contract.ts';

export const cases: Cases = {
  standing: { as: 'karlis' },
  lv: {
    flags: [
      'Rīt sākas iepirkums par jauno laipu.',
      // Every topic found must be covered.
      'Izsludināts iepirkums par laipām divās peldvietās.',
      'Šogad atļauta makšķerēšana arī naktī, bet ne pie peldvietām.',
      'Jaunumi: #LaipuIepirkums',
      { text: 'Rīt būsim klāt no deviņiem.', topics: ['licences'] },
      { text: 'Rīt būsim peldvietā no deviņiem.', topics: ['licences'] },
    ],
    allows: [
      'Ūdens peldvietā pie tilta ir tīrs.',
      'PELDVIETĀ pie tilta ūdens ir tīrs.',
      'Peldvieta pie tilta ir atverta, udens ir tirs.',
      'Nāciet talkā šosestdien.',
      { text: 'Rīt būsim klāt no deviņiem.', topics: ['peldvietas'] },
      { text: 'Rīt sākas iepirkums par jauno laipu.', as: 'lasma' },
      { text: 'Rīt sākas iepirkums par jauno laipu.', as: 'ezera' },
      { text: 'Rīt sākas iepirkums par jauno laipu.', account: 'x.com/@janis_upe' },
      { text: 'Rīt sākas iepirkums par jauno laipu.', account: undefined },
    ],
    unsure: [{ text: 'Rīt sākas iepirkums par jauno laipu.', account: 'facebook.com/Ezeru un upju aģentūra' }],
  },
  en: {
    flags: ['The tender for the new footbridge opens tomorrow.', 'No fishing near the bathing site, please.'],
    allows: [
      'The water at the bathing site is clean.',
      // "tender" is given without an asterisk: only the word itself.
      'Swimmers here are a tenderhearted crowd.',
      { text: 'The tender for the new footbridge opens tomorrow.', as: 'lasma' },
    ],
  },
};
