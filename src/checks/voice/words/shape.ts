import type { Document } from '../../../engine/document.ts';
import type { PersonMark } from '../../../engine/language.ts';
import type { PhraseBook } from '../../../engine/phrases.ts';
import type { Range } from '../../../engine/types.ts';

/**
 * What a verb of public communication does. `rule`: an act of public power, that nobody does at home (granting,
 * banning, licensing); `decide`: deciding, changing, promising; `inform`: announcing and explaining;
 * `offer`: inviting and offering; `warm`: thanks, pride, congratulations.
 */
export type ActKind = 'rule' | 'decide' | 'inform' | 'offer' | 'warm';

/** A verb of public communication and who does it in the text. */
export interface Act extends Range {
  kind: ActKind;
  /** `they`: third person, for whoever the subject is. */
  who: 'I' | 'we' | 'they';
  future: boolean;
  /** In the present tense: a notice, or what is always done so. */
  present: boolean;
  /** Index of the token of the verb. */
  token: number;
}

/** `plain`: an opinion of one's own in so many words; `soft`: a turn of speech that hints at one. */
export type OpinionKind = 'plain' | 'soft';

/**
 * `scorn`: blame that no institution utters about anything; `fault`: blame of character, that an institution utters
 * about nobody in power; the other blame depends on whom it is aimed at.
 * `neutral`: longer phrases in which a word of judgement judges nobody ("slikta redzamība").
 */
export type VerdictKind = 'praise' | 'blame' | 'fault' | 'scorn' | 'neutral';

/** What one language knows about voices; everything is searched for in texts of that language only. */
export interface VoiceWords {
  acts: (doc: Document, persons: readonly PersonMark[]) => Act[];
  opinions: (doc: Document, persons: readonly PersonMark[]) => (Range & { kind: OpinionKind })[];
  /** Praise and blame that need no "I". */
  verdicts: PhraseBook<VerdictKind>;
  /** "as minister", "in my capacity as director". */
  offices: PhraseBook<true>;
  /** Those in power, as the one a sentence judges: "valdība", "ministra priekšlikums". */
  powers: PhraseBook<true>;
  /** Words of blame in a form that judges no subject; absent where forms do not tell. */
  oblique?: RegExp;
  disclaimers: PhraseBook<true>;
  /** A first person inside these says nothing about who speaks: "let us say", a service called "My VID". */
  setPhrases: PhraseBook<true>;
  /** "We" as residents, nation, family: not the institution. */
  others: PhraseBook<true>;
  /** Verbs by which somebody else's speech is reported: "says", "explains". */
  reporting: PhraseBook<true>;
  /** What stands behind a comma or dash after speech: the verbs of reporting and words like "tā" ("so"). */
  speechTags: PhraseBook<true>;
  /** What a service posts by itself for whoever is signed in: "I liked a @YouTube video". */
  serviceTexts: PhraseBook<true>;
  /** Headings before a colon that name nobody: "Important:". */
  headings: ReadonlySet<string>;
  /** Words of a role by which a speaker is introduced. */
  roles: PhraseBook<true>;
  /** The post says that one person writes here today. */
  introductions: PhraseBook<true>;
  /** "What should I do?": questions of readers, together with the sentence before. */
  readerQuestions: PhraseBook<true>;
  /** Nouns for bodies that need no name beside "our": "our institution". */
  bodies: readonly string[];
  /** "our", "my" before such a noun; "we" beside it in the place case ("at the agency"). */
  possessives: string;
  /** An adjective that may stand between: "our own agency". */
  praisedAs: string;
  /** Nouns of bodies in the form in which a place is told ("ministrijā", "ministry"). */
  placeBodies: readonly string[];
  /** Patterns of "we at the …" with `BODY` in place of the noun. */
  places: readonly string[];
  /** "on behalf of BODY" and "the position of our BODY": whoever writes so speaks for it. */
  mandates: readonly string[];
  /** Whether the words right before and behind the institution's own name, as keys, make it a mandate: "EUA vārdā". */
  isMandate: (before: string, after: string) => boolean;
  /** Phrases right before that name: whoever writes so speaks for it. */
  mandateBefore: readonly string[];
  /** Right behind the name as subject, how an institution opens a notice: "informē:", "announces that". */
  announces: PhraseBook<true>;
  /** The same without the name: "Oficiāli:", "Ar šo paziņoju". */
  formulas: PhraseBook<true>;
  /** What is near an institution and none of its work: canteen, sports, family, building. */
  nearby: PhraseBook<true>;
  /** What "we" will do and no institution promises: "redzēsim", "we'll see". */
  meetings: PhraseBook<true>;
  /** Verbs by which somebody promises a reader an answer: "noskaidrošu", "I'll check". */
  promises: PhraseBook<true>;
  /** "my daughter", "my holiday": a possessive that no slogan uses. */
  kin: PhraseBook<true>;
  /** Words by which an opinion is praise: "man patīk, ka …", "I admire". */
  liking: PhraseBook<true>;
  /** Words that point back: "tas", "such". */
  pointers: PhraseBook<true>;
  /** Words for what was said in the sentence before, as keys: "tā saka Anna", "so says Anna". */
  so: ReadonlySet<string>;
  /** What turns a word of liking round: "I don't like". */
  negations: PhraseBook<true>;
  /** "we" and "our" as keys. */
  we: ReadonlySet<string>;
  /** Words that open a clause without a mark before them, as keys: "bet", "because". */
  links: ReadonlySet<string>;
  /** Words that open the clause which a judgement is about: "kauns, ka …", "a shame that …". */
  contents: ReadonlySet<string>;
  /** Words beside which a judgement still stands alone: "pilnīgs absurds", "what a shame". */
  emphasis: ReadonlySet<string>;
  /** Whether a name behind this word is what one is beside, not what is judged: "pēc VDA", "pie VDA", "after". */
  isBeside: (before: string) => boolean;
  /** How an answer promises without "we": "būs", "will be", "you'll get". Only at the beginning of a sentence. */
  answers: PhraseBook<true>;
  /** The word of a name that tells what kind of body it is ("aģentūra", "Ministry"), lower case. */
  headNoun: (name: string) => string | undefined;
  /** That noun in the form in which a place is told. */
  placeOf: (noun: string) => string;
  /** Whether a name of the own institution stands as the one who acts or the place, not as an object. */
  actsAs: (text: string, before: string | undefined) => boolean;
  /** Whether that name, as it stands between two words, tells the place: "aģentūrā", "EUA nodaļā", "at the agency". */
  isPlace: (text: string, before: string, after: string) => boolean;
  /** "We" in the future tense, whatever the verb. */
  futures: (doc: Document, persons: readonly PersonMark[]) => Range[];
  /** The same by the form alone, for an answer in which any verb counts. */
  anyFutures: (doc: Document, persons: readonly PersonMark[]) => Range[];
  /** What colleagues do together after work. */
  leisure: PhraseBook<true>;
  /** Rewrites the verb of "I" as the institution's "we" where that is certain. */
  toPlural: (doc: Document, persons: readonly PersonMark[]) => (Range & { text: string }) | undefined;
}
