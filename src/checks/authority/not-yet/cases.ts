import type { Cases } from '../../contract.ts';

export const cases: Cases = {
  standing: { as: 'andris' },
  lv: {
    flags: [
      'Ūdens peldvietā pie tilta ir tīrs.',
      { text: 'Ūdens peldvietā pie tilta ir tīrs.', at: '2026-12-31T21:59:59Z' },
      { text: 'Ūdens peldvietā pie tilta ir tīrs.', as: 'ilze', at: '2025-06-30T20:59:59Z' },
    ],
    allows: [
      { text: 'Ūdens peldvietā pie tilta ir tīrs.', at: '2026-12-31T22:00:00Z' },
      { text: 'Ūdens peldvietā pie tilta ir tīrs.', at: '2027-01-01' },
      // The first day begins in Riga, three hours ahead in summer.
      { text: 'Ūdens peldvietā pie tilta ir tīrs.', as: 'ilze', at: '2025-06-30T21:00:00Z' },
      { text: 'Ūdens peldvietā pie tilta ir tīrs.', as: 'lasma' },
    ],
    unsure: [{ text: 'Ūdens peldvietā pie tilta ir tīrs.', account: 'facebook.com/Ezeru un upju aģentūra' }],
  },
  en: {
    flags: ['The water by the bridge is clean.'],
    allows: [{ text: 'The water by the bridge is clean.', at: '2027-06-01T10:00:00Z' }],
  },
};
