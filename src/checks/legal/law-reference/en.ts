import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: 'Reference to a law',
  message: ({ found = '' }) => `A reference to a law in the text: “${found}”.`,
  why: () => 'The number of a section tells the reader nothing. Say what changes, and put the reference into a link.',
  example: {
    bad: 'Pursuant to section 12(3) of the Labour Law you are entitled to leave.',
    good: 'You get four weeks of leave. What the Labour Law says: (link)',
  },
};
