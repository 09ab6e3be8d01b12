import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: 'The institution’s wording',
  message: ({ found = '', use = '' }) =>
    use === '' ? `The institution does not use “${found}”.` : `The institution writes “${use}”, not “${found}”.`,
  why: ({ why = '' }) => (why === '' ? 'Your institution’s rules on language say so.' : why),
  fix: ({ use = '' }) => `Write “${use}”`,
  example: { bad: 'The surface water body is frozen.', good: 'The lake is frozen.' },
};
