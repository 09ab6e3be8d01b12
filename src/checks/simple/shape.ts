import type { Book } from './books.ts';

/** Word classes that several checks of the group share, in one language. */
export interface GroupWords {
  /** Everybody, each, always: says that something holds without exception. */
  everyone: Book;
  /** Nobody, never, nothing. */
  nobody: Book;
  /** "Everyone who likes": a relative clause that narrows nothing. */
  whoever: Book;
  /** Thanks, greetings, invitations, closed sets, "not all": an absolute inside these is none. */
  notAbsolute: Book;
  /** A number word after "all" closes the set: "all three". */
  closed: Book;
  money: Book;
  rights: Book;
  duty: Book;
  safety: Book;
  /** Roads, schools, houses: what "all of them" is promised about. */
  works: Book;
  /** Groups of people in the dative: "senioriem", "for pensioners". */
  groups: Book;
  /** Money that somebody gets. */
  benefit: Book;
  /** Free of charge. */
  free: Book;
  /** "Feel free", "par brīvu tikai": no charge is meant. */
  otherFree: Book;
  /** Conditions and exceptions, for whom, how much. */
  condition: Book;
  /** "If you have questions" is no condition. */
  courtesy: Book;
  /** Plans, estimates, wishes, usually, probably. */
  hedge: Book;
  /** Laws and regulations. */
  law: Book;
  /** Data or a place to read more. */
  source: Book;
  /** Months, weekdays, years in words. */
  date: Book;
  /** "Rīt", "today": a day for a notice, none for a right. */
  near: Book;
  /** Somebody else's claim that is denied: myths, frauds. */
  denial: Book;
  /** Tickets, concerts, races: free entry and prizes are no promise about rights. */
  event: Book;
  /** The conjunction of what is said or pledged: "ka", "that". */
  that: string;
  /** First words of a clause that states nothing: an indirect question, a wish. */
  opensNoClaim: ReadonlySet<string>;
  /** "And". */
  and: ReadonlySet<string>;
  /** First words of a relative clause. */
  relative: ReadonlySet<string>;
  /** Words that open a new clause after a comma. */
  joins: ReadonlySet<string>;
}
