import type { Cases } from '../../contract.ts';

export const cases: Cases = {
  lv: {
    flags: [
      'Virszemes ūdensobjekts ir aizsalis.',
      'Ledus klāj katru virszemes ūdensobjekts Latgalē.',
      'virszemes udensobjekts aizsalis',
    ],
    allows: [
      'Ezers ir aizsalis.',
      'Kolēģis raksta «virszemes ūdensobjekts», mēs sakām ezers.',
      'Šis ūdens ir virs zemes.',
    ],
  },
  en: {
    flags: ['The surface water body is frozen.', 'Every surface water body counts.'],
    allows: [
      'The lake is frozen.',
      'They call it a “surface water body”; we say lake.',
      'The surface of the water is calm.',
    ],
  },
};
