import type { CheckText } from '../../contract.ts';

const GENERAL = 'Whoever it does not cover will feel misled. Say for whom and when, or add a link.';

const WHY: Record<string, string> = {
  benefit: 'Whoever does not get the benefit will feel misled. Say who gets it and when, or add a link.',
  safety:
    'One case to the contrary and nobody believes the institution. Say what was checked and when, or add the source.',
  exempt: 'Whoever has to pay or apply after all will feel misled. Say whom it covers and from which date.',
  vow: 'An institution’s promise is read as binding. Give its conditions and its deadline, or say what is planned.',
};

export const en: CheckText = {
  title: 'Promise without conditions',
  message: ({ kind }) => (kind === 'safety' ? 'Too certain a claim.' : 'A promise without conditions.'),
  why: ({ kind }) => WHY[kind ?? ''] ?? GENERAL,
  example: {
    bad: 'Everyone will get the benefit.',
    good: 'From 1 January the benefit goes to families with an income below €400 a person: [link]',
  },
};
