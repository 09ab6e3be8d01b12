import { PRACTICE } from '../../../policy/examples/practice.ts';
import type { Cases } from '../../contract.ts';

const { expires: _, ...endless } = PRACTICE.rules;

export const cases: Cases = {
  standing: { as: 'ezera', at: '2027-11-01' },
  lv: {
    flags: [
      'Ūdens peldvietā pie tilta ir tīrs.',
      { text: 'Ūdens peldvietā pie tilta ir tīrs.', at: '2027-10-31T22:00:00Z' },
      { text: 'Ūdens peldvietā pie tilta ir tīrs.', at: '2027-11-30' },
      { text: 'Ūdens peldvietā pie tilta ir tīrs.', at: '2028-01-01' },
    ],
    allows: [
      { text: 'Ūdens peldvietā pie tilta ir tīrs.', at: '2027-10-31' },
      // Summer time ends in Riga on this very day.
      { text: 'Ūdens peldvietā pie tilta ir tīrs.', at: '2027-10-31T21:59:59Z' },
      { text: 'Ūdens peldvietā pie tilta ir tīrs.', rules: endless },
      { text: 'Ūdens ezerā ir tīrs.', account: 'x.com/@janis_upe', as: 'janis' },
      { text: 'Ūdens peldvietā pie tilta ir tīrs.', account: undefined },
    ],
  },
  en: {
    flags: ['The water by the bridge is clean.'],
    allows: [{ text: 'The water by the bridge is clean.', at: '2027-10-31' }],
  },
};
