import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Skaitlis vai apgalvojums bez avota',
  message: ({ kind }) => (kind === 'authority' ? 'Nav teikts, kas to saka un kur.' : 'Skaitlis bez datuma un avota.'),
  why: ({ kind }) =>
    kind === 'authority'
      ? 'Lasītājs nevar pārbaudīt apgalvojumu. Nosauciet, kurš un kur to teicis, vai pievienojiet saiti.'
      : 'Summas un likmes mainās, un lasītājs nevar pārbaudīt, vai šī ir spēkā. Pievienojiet datumu, no kura tā ir spēkā, vai saiti.',
  example: {
    bad: 'Pabalsts ir 500 eiro.',
    good: 'Pabalsts no 1. janvāra ir 500 eiro: [saite]',
  },
};
