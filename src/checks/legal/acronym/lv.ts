import type { CheckText } from '../../check.ts';

const readings = (full = '') =>
  full
    .split(' / ')
    .map((name) => `«${name}»`)
    .join(' vai ');

export const text: CheckText = {
  title: 'Nepaskaidrots saīsinājums',
  message: ({ found = '', full }) => `Saīsinājums «${found}» nav paskaidrots: ${readings(full)}.`,
  why: () => 'Ne katrs zina iestāžu saīsinājumus. Pirmajā reizē uzrakstiet pilnu nosaukumu.',
  fix: ({ full = '' }) => `Pievienot «(${full})»`,
  example: { bad: 'NVD atmaksās izdevumus.', good: 'Nacionālais veselības dienests (NVD) atmaksās izdevumus.' },
};
