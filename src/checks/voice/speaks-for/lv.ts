import type { CheckText, MessageData } from '../../contract.ts';

const NOTICE = {
  message: 'Ieraksts privātā kontā izskatās pēc iestādes paziņojuma.',
  why: 'Lasītāji to neatšķirs no īsta paziņojuma; labāk dalieties ar pašas iestādes ierakstu vai pievienojiet saiti uz tās lapu.',
};
const ANSWER = {
  message: 'Jūs privātā kontā atbildat iestādes vietā.',
  why: 'Saruna ir par iestādi, tāpēc jūsu teikto uztvers kā tās solījumu; labāk atbildēt no iestādes konta.',
};
const VOICE = {
  message: 'Privātā kontā skan iestādes balss.',
  why: 'Iestādes lēmumus un paziņojumus dara zināmus iestādes kontā; atruna par personīgu viedokli te nelīdz.',
};

const textOf = ({ how = '' }: MessageData) => ({ notice: NOTICE, answer: ANSWER })[how] ?? VOICE;

export const lv: CheckText = {
  title: 'Iestādes vārdā no privāta konta',
  message: (data) => textOf(data).message,
  why: (data) => textOf(data).why,
  example: {
    bad: 'Mūsu aģentūra no pirmdienas slēgs trīs peldvietas.',
    good: 'Ezeru un upju aģentūra paziņojusi, ka no pirmdienas slēgs trīs peldvietas: ezeriunupes.gov.lv/peldvietas',
  },
};
