import type { Book } from '../books.ts';

/** Words by which a ban or a duty is known, in one language. */
export interface BanWords {
  /** Predicates of a ban: "aizliegts", "nedrīkst", "is banned". */
  ban: Book;
  /** The ban comes with something to come or a threat: "aizliegsim", "tiks sodīti". */
  comingBan: Book;
  /** "Jāmaksā sods", "jāreģistrējas", "must register": duties that people answer for. */
  duty: Book;
  /** "Obligāti jā…", "mandatory". */
  mandatory: Book;
  /** "May not": a ban only beside "everyone" or "from now on". */
  softBan: Book;
  /** In a sentence of a word or three these say it all: "Sods!", "Maskas obligātas." */
  bare: Book;
  /** Of these, what says it all only quite alone: "uzlikts sods" is a report. */
  penalty: ReadonlySet<string>;
  /** "Tagad", "turpmāk", "from today": a new rule with no day. */
  fromNow: Book;
  /** "Nav aizliegts", "aizliegtas vielas": no ban is stated. */
  notBan: Book;
  /** Advice for one's own safety and the manners of a place: nobody is fined by this sentence. */
  advice: Book;
  /** On what a ban rests or how long it holds: "līdz saņemsim analīzes", "jo …", "no šīs akas". */
  ground: Book;
  /** Endings of the locative; told apart only by their diacritics. */
  locative: Book;
  /** Places: nouns, and in English the prepositions before them. */
  place: Book;
  /** Locatives that are no places: "nekādā gadījumā", "karantīnas laikā". */
  noPlace: ReadonlySet<string>;
  /** Whether "everybody" stands as the one who must: the dative in Latvian ("visiem jā…"). */
  bearer: (key: string) => boolean;
}
