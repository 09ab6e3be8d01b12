import type { AcronymWords } from './shape.ts';
import lists from './words.en.txt';

/** Beside these the letters mean something else. */
const TRAPS: AcronymWords['traps'] = {
  PIT: { before: /^(?:the|a)$/iu, after: /^(?:stop|bull)$/iu },
};

export const words: AcronymWords = { acronyms: lists.acronyms, traps: TRAPS };
