import type { CheckText } from '../../contract.ts';

const readings = (full = '') =>
  full
    .split(' / ')
    .map((name) => `“${name}”`)
    .join(' or ');

export const en: CheckText = {
  title: 'Unexplained abbreviation',
  message: ({ found = '', full }) => `The abbreviation “${found}” is not explained: ${readings(full)}.`,
  why: () => 'Not everybody knows the short names of public bodies. Write the name in full the first time.',
  fix: ({ full = '' }) => `Add “(${full})”`,
  example: {
    bad: 'OCMA has new opening hours.',
    good: 'The Office of Citizenship and Migration Affairs (OCMA) has new opening hours.',
  },
};
