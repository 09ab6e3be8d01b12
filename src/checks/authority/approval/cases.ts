import { PRACTICE } from '../../../policy/examples/practice.ts';
import type { Cases } from '../../contract.ts';

const headAlone = { ...PRACTICE.rules, people: PRACTICE.rules.people?.slice(0, 1) };

export const cases: Cases = {
  standing: { as: 'ezera' },
  lv: {
    flags: [
      // The head too.
      'Rīt sākas iepirkums par jauno laipu.',
      { text: 'Rīt sākas iepirkums par jauno laipu.', as: 'lasma' },
      { text: 'Rīt sākas iepirkums par jauno laipu.', approvedBy: 'ezera' },
      { text: 'Rīt sākas iepirkums par jauno laipu.', approvedBy: 'janis' },
      { text: 'Rīt sākas iepirkums par jauno laipu.', approvedBy: 'ilze' },
      { text: 'Rīt sākas iepirkums par jauno laipu.', approvedBy: 'svesinieks' },
      { text: 'Rīt sākas iepirkums par jauno laipu.', account: 'x.com/@direktore_ezera' },
      { text: 'Rīt būsim klāt no deviņiem.', topics: ['iepirkumi'] },
      // A hold, from its first minute in Riga to its last.
      { text: 'Rīt būsim klāt no deviņiem.', at: '2026-12-11T22:00:00Z' },
      { text: 'Rīt būsim klāt no deviņiem.', at: '2026-12-13T21:59:59Z' },
    ],
    allows: [
      'Rīt būsim klāt no deviņiem.',
      { text: 'Rīt sākas iepirkums par jauno laipu.', approvedBy: 'lasma' },
      { text: 'Rīt sākas iepirkums par jauno laipu.', as: 'lasma', approvedBy: 'ezera' },
      { text: 'Rīt sākas iepirkums par jauno laipu.', rules: headAlone },
      { text: 'Rīt būsim klāt no deviņiem.', at: '2026-12-13', rules: headAlone },
      { text: 'Rīt būsim klāt no deviņiem.', at: '2026-12-11T21:59:59Z' },
      { text: 'Rīt būsim klāt no deviņiem.', at: '2026-12-13T22:00:00Z' },
      { text: 'Rīt būsim klāt no deviņiem.', at: '2026-12-12', approvedBy: 'lasma' },
      // Emergencies pass a hold.
      { text: 'Dambis pārrauts. Nekavējoties pametiet krastu un zvaniet 112.', at: '2026-12-12' },
      // A campaign period only looks for campaigning.
      { text: 'Rīt būsim klāt no deviņiem.', at: '2026-07-01' },
      // Who may not post at all has nothing to be approved.
      { text: 'Rīt sākas iepirkums par jauno laipu.', as: 'janis' },
      { text: 'Rīt sākas iepirkums par jauno laipu.', account: 'x.com/@janis_upe', as: 'janis' },
      { text: 'Rīt sākas iepirkums par jauno laipu.', account: undefined },
    ],
    unsure: [{ text: 'Rīt sākas iepirkums par jauno laipu.', account: 'facebook.com/Ezeru un upju aģentūra' }],
  },
  en: {
    flags: [
      'The tender for the new footbridge opens tomorrow.',
      { text: 'We are here tomorrow from nine.', at: '2026-12-12T10:00:00Z' },
    ],
    allows: [
      'We are here tomorrow from nine.',
      { text: 'The tender for the new footbridge opens tomorrow.', approvedBy: 'lasma' },
      { text: 'The dam has broken. Leave the bank immediately and call 112.', at: '2026-12-12' },
    ],
  },
};
