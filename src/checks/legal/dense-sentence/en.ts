import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: 'A sentence like law',
  message: () => 'This sentence reads like the text of a law.',
  why: () => 'It holds many words of office at once. Say what happens, whom it concerns and what they should do.',
  example: {
    bad: 'The aforementioned application shall be submitted in accordance with the prescribed procedure.',
    good: 'Send us the application by Friday.',
  },
};
