import type { Book } from '../books.ts';

/** Words by which a promise is known, in one language. */
export interface PromiseWords {
  /** Future and entitlement: "saņems", "pienākas", "will get". Past tense is a report, not a promise. */
  coming: Book;
  /** The same told of today: "saņem", "ir pieejams". */
  now: Book;
  /** Giving, cutting, solving for the whole public: strong enough to stand beside "all" and a thing. */
  deliver: Book;
  /** The same verbs in "we shall", promising by themselves. */
  weDeliver: Book;
  /** "Solām", "we promise". */
  vow: Book;
  /** "Noteikti saņems", "will definitely get". */
  surely: Book;
  /** A promised jolly evening or an answer to a letter: nobody is misled about rights. */
  light: Book;
  /** Whole phrases that promise by themselves: "nekas nemainīsies", "pilnīgi droši". */
  idiom: Book;
  /** "Nebūs jāmaksā", "no need to pay". */
  exempt: Book;
  /** One of those whom an authority serves: "katra ģimene", "nevienam pacientam". */
  person: Book;
  /** What such a one gets: "saņems", "will get". */
  get: Book;
  /** Beside "nobody": "nebūs jāgaida", "will have to wait". */
  freed: Book;
  /** "Tu saņemsi", "jums pienākas", "you will get". */
  toYou: Book;
  /** "Pensijas pieaugs", "taxes will fall": a forecast about money with nothing else. */
  forecast: Book;
  /** "Var saņemt", "can claim". */
  canGet: Book;
  /** Past tense: a report. */
  past: Book;
  /** For everybody, in a sentence with no verb: "pabalsts visiem". */
  toAll: Book;
  /** "Vienmēr", "always", beside "we": a boast of service that is a promise about money. */
  always: Book;
  never: Book;
  /** "Vairs", "again": never from now on. */
  again: Book;
  /** "Nebūs", "will": what never comes again. */
  gone: Book;
  /** "Vairs nebūs", "no more". */
  noLonger: Book;
  /** "Tik silta vasara vairs nekad nebūs": a comparison, no promise. */
  comparing: Book;
  /** A reason given to one person is an answer, not a promise to all. */
  because: Book;
  /** "To solām": the pledge stands behind what is pledged. */
  it: string;
  /** "Salabosim", "we will": the institution's own future. */
  weShall: Book;
  /** Any future of "we": enough beside "all" and a topic, where nobody is only told or answered. */
  generic: Book;
  /** "Garantējam", "guaranteed": promises whatever stands beside it. */
  guarantee: Book;
  /** The same in the third person: "garantē". */
  guarantees: Book;
  /** What is said to be beyond reach: "cannot leak". */
  cannot: Book;
  /** Beside "nobody … again": the verb that closes the door. */
  shallNot: Book;
  /** Ends a statement so that it leaves no exception: "Punkts.", "…, full stop". */
  closer: Book;
  /** The same, only as a sentence of its own: "Nevienam.", "Done." */
  sealed: Book;
  /** Told to rest assured: "guliet mierīgi", "sleep well". */
  calm: Book;
  /** Ends a sentence in which a simple act is followed by what it brings: "pabalsts kontā", "is yours". */
  won: Book;
  /** How an answer to a question of yes or no begins. */
  replies: Book;
  /** What such an answer assures of: "nesodīs", "you'll get". */
  assured: Book;
  /** What nobody shall suffer: enough beside "nobody", with no topic. */
  harm: Book;
  /** "Nobody is allowed": a ban, not a promise. */
  barred: Book;
  /** "Nekad neaizmirsīsim": a feeling, no promise. */
  feeling: Book;
  /** "Mazāki", "lower": what a tax becomes in a slogan. */
  lesser: Book;
  /** "Būs", "now": the free thing is a change, not today's timetable. */
  soon: Book;
  /** "Tiks dzēsti", "will be paid": money, by nobody, with no day. */
  given: Book;
  /** "Neatkārtosies", "will never happen": promises whatever it is about. */
  repeated: Book;
  /** A negated future, known by its form. */
  negatedFuture: (key: string) => boolean;
  /** Whether this word for nobody means people or things that act or are acted on: "neviens", not "nekad". */
  isNobody: (key: string) => boolean;
  /** Whether what stands behind "all" names who they are: "visi skolēni", "every pupil". */
  isNoun: (absolute: string, next: string) => boolean;
  /** Whether "all" and the noun after it are one thing: "visi pakalpojumi", "all our services". */
  sameThing: (absolute: string, noun: string) => boolean;
}
