import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: 'Topic without a source',
  message: ({ topic }) => `The institution’s rules ask for a link to the source on “${topic}”.`,
  why: () => 'Readers must be able to check what it rests on. Add a link.',
  example: { bad: 'Licensing rules are changing.', good: 'Licensing rules are changing: likumi.lv/ta/id/…' },
};
