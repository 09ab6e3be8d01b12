import { PRACTICE } from '../../../policy/examples/practice.ts';
import type { Cases } from '../../contract.ts';

const formerHead = {
  ...PRACTICE.rules,
  people: PRACTICE.rules.people?.map((person) => (person.id === 'ezera' ? { ...person, until: '2026-11-01' } : person)),
};

export const cases: Cases = {
  standing: { as: 'ilze' },
  lv: {
    flags: [
      'Ūdens peldvietā pie tilta ir tīrs.',
      // Riga is three hours ahead in summer: half a minute past midnight, the first day after the last.
      { text: 'Ūdens peldvietā pie tilta ir tīrs.', at: '2026-06-30T21:00:30Z' },
      { text: 'Ūdens peldvietā pie tilta ir tīrs.', at: '2026-07-01T00:00:00+03:00' },
      { text: 'Ūdens peldvietā pie tilta ir tīrs.', as: 'lasma', at: '2026-12-31T22:00:00Z' },
      { text: 'Ūdens peldvietā pie tilta ir tīrs.', as: 'lasma', at: '2027-01-01' },
      { text: 'Ūdens peldvietā pie tilta ir tīrs.', as: 'ezera', rules: formerHead },
    ],
    allows: [
      // The last day is part of it, to its last minute in Riga.
      { text: 'Ūdens peldvietā pie tilta ir tīrs.', at: '2026-06-30T20:59:30Z' },
      { text: 'Ūdens peldvietā pie tilta ir tīrs.', at: '2026-06-30' },
      // And two hours ahead in winter.
      { text: 'Ūdens peldvietā pie tilta ir tīrs.', as: 'lasma', at: '2026-12-31T21:59:59Z' },
      { text: 'Ūdens peldvietā pie tilta ir tīrs.', as: 'ezera' },
      { text: 'Ūdens peldvietā pie tilta ir tīrs.', account: undefined },
      { text: 'Ūdens ezerā ir tīrs.', account: 'x.com/@cits_konts' },
    ],
    unsure: [{ text: 'Ūdens peldvietā pie tilta ir tīrs.', account: 'facebook.com/Ezeru un upju aģentūra' }],
  },
  en: {
    flags: ['The water by the bridge is clean.'],
    allows: [
      { text: 'The water by the bridge is clean.', at: '2026-06-30T12:00:00Z' },
      { text: 'The water by the bridge is clean.', as: 'lasma' },
    ],
  },
};
