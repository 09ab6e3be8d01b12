import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Žargons nopietnā ziņā',
  message: ({ word, kind }) =>
    kind === 'childish'
      ? `«${word}» par naudu vai pienākumu skan bērnišķīgi.`
      : `«${word}» šādā ziņā skan pārāk vaļīgi.`,
  why: () =>
    'Runa ir par cilvēku naudu, pienākumiem, veselību vai drošību, un tāds tonis var likt ziņu neuztvert nopietni.',
  fix: ({ plain }) => `Rakstīt «${plain}»`,
  example: {
    bad: 'Superīgi, naudiņa visiem!',
    good: 'No 1. decembra apkures pabalstam var pieteikties arī seniori: [saite]',
  },
};
