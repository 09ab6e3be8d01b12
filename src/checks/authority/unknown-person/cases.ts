import { PRACTICE } from '../../../policy/examples/practice.ts';
import type { Cases } from '../../contract.ts';

const { people: _, ...withoutPeople } = PRACTICE.rules;

export const cases: Cases = {
  standing: { as: undefined },
  lv: {
    flags: [
      'Ūdens peldvietā pie tilta ir tīrs.',
      { text: 'Ūdens peldvietā pie tilta ir tīrs.', account: 'facebook.com/100064000000001' },
    ],
    allows: [
      { text: 'Ūdens peldvietā pie tilta ir tīrs.', as: 'ezera' },
      { text: 'Ūdens peldvietā pie tilta ir tīrs.', as: 'janis' },
      { text: 'Ūdens peldvietā pie tilta ir tīrs.', rules: withoutPeople },
      { text: 'Ūdens peldvietā pie tilta ir tīrs.', account: undefined },
      { text: 'Ūdens peldvietā pie tilta ir tīrs.', account: 'x.com/@direktore_ezera' },
      { text: 'Strādāju Ezeru un upju aģentūrā.', account: 'x.com/@janis_upe' },
      { text: 'Ūdens ezerā ir tīrs.', account: 'x.com/@cits_konts' },
    ],
    unsure: [{ text: 'Ūdens peldvietā pie tilta ir tīrs.', account: 'facebook.com/@ezeriunupes', accountByName: true }],
  },
  en: {
    flags: ['The water by the bridge is clean.'],
    allows: [
      { text: 'The water by the bridge is clean.', as: 'lasma' },
      { text: 'The water by the bridge is clean.', account: undefined },
      { text: 'I work at the Lakes and Rivers Agency.', account: 'x.com/@janis_upe' },
    ],
  },
};
