import type { Book } from '../books.ts';

/** Words that make a process or a duty look like nothing, in one language. */
export interface EaseWords {
  /** Trivial by themselves: "ar vienu klikšķi un viss", "nekas nav jādara". */
  trivial: Book;
  /** Trivial beside a matter of rights, duties or money: "vienkārši", "ātri", "dažās minūtēs". */
  light: Book;
  /** What is made light of: apply, declare, receive, pay. */
  process: Book;
}
