import type { Language } from '../../../engine/types.ts';
import type { Book } from '../books.ts';
import { words as en } from './en.ts';
import { words as lv } from './lv.ts';

/** Words by which a promise is known, in one language. */
export interface PromiseWords {
  /** Future and entitlement: "saņems", "pienākas", "will get". Past tense is a report, not a promise. */
  coming: Book;
  /** Giving, cutting, solving for the whole public: strong enough to stand beside "all" and a thing. */
  deliver: Book;
  /** The same verbs in "we shall", promising by themselves. */
  weDeliver: Book;
  /** "Garantējam", "solām", "we guarantee". */
  vow: Book;
  /** "Noteikti saņems", "will definitely get". */
  surely: Book;
  /** A promised jolly evening or an answer to a letter: nobody is misled about rights. */
  light: Book;
  /** Whole phrases that promise by themselves: "nekas nemainīsies", "pilnīgi droši". */
  idiom: Book;
  /** "Nebūs jāmaksā", "no need to pay". */
  exempt: Book;
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
  /** A negated future, known by its form. */
  negatedFuture: (key: string) => boolean;
  /** Whether "all" and the noun after it are one thing: "visi pakalpojumi", "all our services". */
  sameThing: (absolute: string, noun: string) => boolean;
}

export const PROMISE_WORDS: Record<Language, PromiseWords> = { lv, en };
