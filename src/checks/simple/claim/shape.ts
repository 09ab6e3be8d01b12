import type { Book } from '../books.ts';

/** Words by which a figure about rights or money is known, in one language. */
export interface ClaimWords {
  /** Follows or precedes the figure: euros, per cent. */
  unit: Book;
  /** What people are owed or owe: benefits, taxes, fines, wages. */
  matter: Book;
  /** A report of a time gone by, the institution's own count, a ticket's price: nothing about rights. */
  excused: Book;
  /** Unnamed authorities: "eksperti uzskata", "studies show". */
  authority: Book;
}
