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
  /** Opens what is concluded: "tātad", "so". */
  therefore: Book;
  /** What is still ahead: "vēl", "next step". */
  pending: Book;
  /** Who decides, and what is put before them. */
  body: Book;
  /** What such a body has done before anything is decided: "skatīja", "discussed". */
  begun: Book;
  /** "Atbalstīja ieceri atcelt", "paredz atcelt", "ja Saeima pieņems": the decision is not told as done. */
  careful: Book;
}
