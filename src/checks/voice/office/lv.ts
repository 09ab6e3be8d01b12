import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Iestādes lēmums pirmajā personā',
  message: () => 'Iestādes lēmums te izskan kā viena cilvēka lēmums.',
  why: () => 'Amatpersonas kontā jābūt skaidram, ko lemj cilvēks un ko lemj iestāde.',
  example: {
    bad: 'Piešķiršu 200 000 eiro ezeru tīrīšanai.',
    good: 'Aģentūra ezeru tīrīšanai piešķirs 200 000 eiro; rīkojumu parakstīju šodien.',
  },
};
