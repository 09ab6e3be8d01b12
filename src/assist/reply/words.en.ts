import type { SituationLists, SituationWords } from './shape.ts';
import file from './words.en.txt';

export const words: SituationWords = {
  ...(file as unknown as SituationLists),
  holding: {
    question: 'Thank you for your question. We are checking with our colleagues and will reply here.',
    complaint: 'Thank you for telling us. We are asking our colleagues what happened and will reply here.',
    other: 'Thank you for your message. We are passing it on to our colleagues and will reply here.',
    emergency: 'If anyone is in danger, call 112 now.',
  },
};
