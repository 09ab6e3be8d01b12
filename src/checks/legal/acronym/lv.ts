import type { CheckText } from '../../contract.ts';

const readings = (full = '') =>
  full
    .split(' / ')
    .map((name) => `«${name}»`)
    .join(' vai ');

export const lv: CheckText = {
  title: 'Nepaskaidrots saīsinājums',
  message: ({ found = '', full }) => `Saīsinājums «${found}» nav paskaidrots: ${readings(full)}.`,
  why: () => 'Ne katrs zina iestāžu saīsinājumus. Pirmajā reizē uzrakstiet pilnu nosaukumu.',
  fix: ({ full = '' }) => `Pievienot «(${full})»`,
  example: { bad: 'NVD atmaksās izdevumus.', good: 'Nacionālais veselības dienests (NVD) atmaksās izdevumus.' },
};
