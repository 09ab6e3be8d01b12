import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Garš teikums',
  message: ({ words = '' }) =>
    `Teikums ir garš: ${words}\u00a0${/(?<!1)1$/.test(words) ? 'vārds' : 'vārdi'}, daudzi no tiem gari.`,
  why: () => 'Telefonā tik garam teikumam sākums aizmirstas, pirms izlasītas beigas. Sadaliet to divos vai trijos.',
  example: {
    bad: 'Viens teikums, kurā ir gan iemesls, gan datums, gan visi nosacījumi.',
    good: 'Vispirms ziņa. Tad datums. Nosacījumi pa vienam.',
  },
};
