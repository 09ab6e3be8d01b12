import type { Book } from '../books.ts';

/** Words by which the stage of a decision is known, in one language. */
export interface StageWords {
  /** A decision told as done: "atcēla nodokli", "is law". */
  decided: Book;
  /** A decision told as certain to come: "tiks atcelts", "abolishes". */
  coming: Book;
  /** What such a decision is about: law, tax, benefit, fine. */
  matter: Book;
  /** Earlier stages: a bill, a first reading, support, an idea. */
  earlier: Book;
  /** The object that makes "pieņēma" honest at an early stage: a bill, a draft. */
  draft: Book;
  /** Last stages: final reading, promulgated, in force from a day. */
  final: Book;
  /** "Atbalstīja ieceri atcelt", "paredz atcelt", "ja Saeima pieņems": the decision is not told as done. */
  careful: Book;
}
