import type { Abbreviations } from '../../engine/sentences.ts';

/** English abbreviations written with a full stop. Words and units: "modern art", "he sat", "in 30 min". */
export const abbreviations: Abbreviations = {
  always: new Set(
    'mr mrs ms dr prof sr jr st rev hon gov gen col capt lt sgt sen rep pres p pp vol vols eds e g cf vs al approx est tel dept ltd co corp bros jan feb apr jun jul aug sept sep oct nov dec mon tue tues thu thur thurs fri ave rd blvd mt ft u s a m'.split(
      ' ',
    ),
  ),
  beforeNumber: new Set('no nos art arts sec paras para fig min max hr hrs mar sun sat wed ed ext etc inc'.split(' ')),
  pronouns: new Set(['I']),
};
