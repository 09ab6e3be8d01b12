import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Ikdienas vārds likuma vārda vietā',
  message: ({ word, rather }) => `Vai ar «${word}» domāts «${rather}»?`,
  why: ({ differs }) => `Tas maina jēgu: ${differs}.`,
  example: { bad: 'Policija aizturēja zagli.', good: 'Policija aizturēja zādzībā aizdomās turēto.' },
};
