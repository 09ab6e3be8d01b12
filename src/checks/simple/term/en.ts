import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: 'Everyday word for a term of law',
  message: ({ word, rather }) => `Does “${word}” stand for “${rather}”?`,
  why: ({ differs }) => `It changes the meaning: ${differs}.`,
  example: { bad: 'Police arrested the thief.', good: 'Police detained a man suspected of theft.' },
};
