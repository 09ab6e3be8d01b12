import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Aizliegums vai pienākums bez pamata',
  message: ({ kind }) =>
    kind === 'duty' ? 'Nav teikts, kam un kad tas jādara.' : 'Nav teikts, kam, kur un kad tas aizliegts.',
  why: ({ kind }) =>
    kind === 'duty'
      ? 'Lasītājs nevar saprast, vai tas attiecas uz viņu un no kura laika. Nosauciet, kam un kad, un pievienojiet saiti uz noteikumiem.'
      : 'Lasītājs nevar saprast, ko tieši viņš nedrīkst un uz kā tas balstās. Nosauciet, kam, kur un līdz kuram laikam, vai pievienojiet saiti.',
  example: {
    bad: 'Tagad visiem jāmaksā sods.',
    good: 'No 1. maija par auto atstāšanu kāpu zonā var piemērot naudas sodu: [saite]',
  },
};
