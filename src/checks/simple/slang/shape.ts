import type { Book } from '../books.ts';

/** Words of a tone too loose for money, duties and safety, in one language. */
export interface SlangWords {
  /** One of these is enough: "haļava", "babki", "gonna". */
  strong: Book;
  /** Names for the public: "cilvēciņi", "peeps"; they reach into the next sentence. */
  address: Book;
  /** Warm and everyday: only two of them are too much. */
  mild: Book;
  /** Childish words for public things: "naudiņa", "pabalstiņš"; each is its own topic. */
  childish: Book;
  /** What is too grave for it beside the group's money, duties and safety: law, illness, death, crime. */
  grave: Book;
  /** Young people, a game, a play: the tone is chosen for them. */
  playful: Book;
  /** The plain word for a childish one, in the same form; `undefined` where it is not certain. */
  plain: (word: string) => string | undefined;
}
