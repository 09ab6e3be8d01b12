import { type Document, isQuoted, sentenceAt } from '../../engine/document.ts';
import { compilePhrases, type PhraseBook } from '../../engine/phrases.ts';
import type { DetectedLanguage, Language } from '../../engine/types.ts';
import { readPost } from '../../languages/index.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';
import type { SituationWords, ToldByWords } from './words.ts';

/** What kind of message is being answered (PRODUCT.md W5); also the keys of `situations` in the rules. */
export const SITUATIONS = ['question', 'complaint', 'insult', 'false-claim', 'emergency', 'thanks'] as const;
export type Situation = (typeof SITUATIONS)[number];

type Books = Record<ToldByWords, { says: PhraseBook<true>; spoils: PhraseBook<true> }> &
  Record<'asks' | 'practical' | 'thanksAlone' | 'refutes', PhraseBook<true>>;

const WORDS: Record<Language, SituationWords> = { lv, en };
const books: Partial<Record<Language, Books>> = {};

/** Made when the first message is read, not when the script comes into the page. */
function booksOf(language: Language): Books {
  const known = books[language];
  if (known) return known;
  const { kinds, slurs, asks, practical, thanks, refutes } = WORDS[language];
  const book = (lines = ''): PhraseBook<true> =>
    compilePhrases(
      lines
        .trim()
        .split('\n')
        .map((line) => ({ pattern: line.replace('#', slurs), value: true as const })),
    );
  const kind = ({ says, spoils }: { says: string; spoils?: string }) => ({ says: book(says), spoils: book(spoils) });
  const made: Books = {
    emergency: kind(kinds.emergency),
    insult: kind(kinds.insult),
    complaint: kind(kinds.complaint),
    thanks: kind(kinds.thanks),
    question: kind(kinds.question),
    asks: book(asks),
    practical: book(practical),
    thanksAlone: book(thanks),
    refutes: book(refutes),
  };
  books[language] = made;
  return made;
}

/** Signs of irony or banter: what stands beside them may mean its opposite. */
const IRONY = /[😂🤣😅😆😉😜😏🙄🙃🤡😒😁😄]|(?<!\S)(?:[:x;]-?D+|;-?\)|\(:)/u;
/** Emoji that no emergency is told with. */
const DELIGHT = /[😍🔥🥰😊🎉]/u;
const ANGER = /[😡🤬😠💩]|\?!|!\?/u;

/**
 * What kind of message this is, only where its words leave no doubt: a wrong kind is worse than none. Opinions,
 * irony, rhetorical questions, accusations and quarrels among others are none. Whether a claim is false cannot
 * be told from its words: that is said only where the answer itself says so («Tā nav taisnība»).
 * @param text the message answered, as it was written
 * @param answer what the person has written so far
 */
export function situationOf(text: string, answer = ''): Situation | undefined {
  const told = kindOf(readPost(text));
  if (told === 'emergency' || answer === '') return told;
  return says(readPost(answer), 'refutes') ? 'false-claim' : told;
}

/** How many words a message has at most that says thanks and nothing else; too few to tell the language. */
const BARE = 2;
const EITHER: readonly Language[] = ['lv', 'en'];

/** The languages whose words are looked for; both where the text is too short to tell. */
const languagesOf = (lang: DetectedLanguage): readonly Language[] => {
  if (lang === 'lv' || lang === 'en') return [lang];
  return lang === 'unknown' ? EITHER : [];
};

const says = (doc: Document, list: 'refutes' | 'asks'): boolean =>
  languagesOf(doc.lang).some((language) => matches(booksOf(language)[list], { ...doc, folded: true }).length > 0);

const matches = (book: PhraseBook<true>, doc: Document) => book.find(doc).filter((match) => !isQuoted(match, doc));

function kindOf(read: Document): ToldByWords | undefined {
  // People mix words with and without diacritics in one message.
  const doc = { ...read, folded: true };
  for (const language of doc.words.length <= BARE ? EITHER : languagesOf(doc.lang)) {
    const kind = kindIn(doc, booksOf(language), read);
    if (kind) return kind;
  }
  return undefined;
}

function kindIn(doc: Document, all: Books, read: Document): ToldByWords | undefined {
  const is = (kind: ToldByWords) => all[kind].spoils.find(doc).length === 0 && matches(all[kind].says, doc).length > 0;
  const ironic = IRONY.test(doc.text);
  if (is('emergency') && !ironic && !DELIGHT.test(doc.text)) return 'emergency';
  if (is('insult') && !ironic) return 'insult';
  const thanks = isThanks(doc, all, is('thanks'));
  if (is('complaint') && !ironic) return thanks ? undefined : 'complaint';
  if (isQuestion(doc, all, read)) return 'question';
  return thanks && !ironic && !doc.text.includes('?') ? 'thanks' : undefined;
}

const isThanks = (doc: Document, { thanks, thanksAlone }: Books, told: boolean): boolean =>
  doc.quotes.length === 0 &&
  (told || (doc.words.length <= BARE && thanksAlone.find(doc).length > 0 && thanks.spoils.find(doc).length === 0));

/** How far into a sentence its question word may stand ("Labdien, ja man ir divi, kur …?"), in words and marks. */
const OPENING = 8;

function isQuestion(doc: Document, { question, asks, practical }: Books, read: Document): boolean {
  if (IRONY.test(doc.text) || ANGER.test(doc.text) || question.spoils.find(doc).length > 0) return false;
  if (matches(asks, doc).length > 0) return true;
  const about = matches(practical, doc);
  // As written: «ka» is no «kā».
  return matches(question.says, read).some(({ start, first }) => {
    const sentence = sentenceAt(doc, start);
    const opens = sentence?.question && first - sentence.first < OPENING;
    return opens && about.some((match) => match.start > start && match.start < sentence.end);
  });
}
