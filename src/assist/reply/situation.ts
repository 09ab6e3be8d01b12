import { type Document, isQuoted, sentenceAt } from '../../engine/document.ts';
import { createPhraseSearch, type PhraseBook } from '../../engine/phrases.ts';
import { anyStartsIn } from '../../engine/ranges.ts';
import { readOnce } from '../../engine/read-once.ts';
import type { DetectedLanguage } from '../../engine/types.ts';
import { readPost } from '../../languages/index.ts';
import type { SituationWords } from './shape.ts';
import type { Situation } from './situations.ts';
import { SITUATION_WORDS } from './words.ts';

/** Whether words of a list stand in a text, in the writer's own words. */
type Test = (doc: Document) => boolean;
type Tests = Record<
  'emergency' | 'insult' | 'complaint' | 'thanked' | 'asks' | 'rhetorical' | 'thanks' | 'refutes',
  Test
> &
  Record<'opens' | 'about', PhraseBook<true>>;

/** Made when the first message is read, not when the script comes into the page. */
const testsOf = (words: SituationWords): Tests => ({
  emergency: kindTest(words.emergency, words.notEmergency),
  insult: kindTest(words.insult, words.notInsult),
  complaint: kindTest(words.complaint, words.notComplaint),
  thanked: kindTest(words.thanked, words.notThanked),
  asks: anyLine(words.asks),
  rhetorical: anyLine(words.rhetorical),
  thanks: kindTest(words.thanks, words.notThanked),
  refutes: anyLine(words.refutes),
  opens: bookOf(...words.opens.split('\n')),
  about: bookOf(...words.about.split('\n')),
});

/** The lists of both languages: a short message is read in either. */
const lists = createPhraseSearch();

const bookOf = (...patterns: string[]): PhraseBook<true> =>
  lists.add(() => patterns.map((pattern) => ({ pattern, value: true })));

function kindTest(says: string, spoils: string): Test {
  const said = anyLine(says);
  const spoilt = anyLine(spoils);
  return (doc) => said(doc) && !spoilt(doc);
}

/** Whether one of the lines is found; of a line of several phrases, each in the same sentence. */
function anyLine(text: string): Test {
  const lines = text.split('\n');
  const single = bookOf(...lines.filter((line) => !line.includes(' & ')));
  const joined = lines
    .filter((line) => line.includes(' & '))
    .map((line) => line.split(' & ').map((part) => bookOf(part)));
  return (doc) =>
    matches(single, doc).length > 0 ||
    joined.some((books) => {
      const found = books.map((book) => new Set(matches(book, doc).map(({ start }) => sentenceAt(doc, start))));
      return [...(found[0] ?? [])].some((sentence) => found.every((sentences) => sentences.has(sentence)));
    });
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
  return isRefuted(readPost(answer)) ? 'false-claim' : told;
}

/** How many words a message has at most that says thanks and nothing else; too few to tell the language. */
export const BARE = 2;

/** The words that are looked for; those of every language where the text is too short to tell. */
const wordsFor = (lang: DetectedLanguage): SituationWords[] =>
  (lang === 'unknown' ? SITUATION_WORDS.languages() : [lang]).flatMap((id) => SITUATION_WORDS.of(id) ?? []);

const matches = (book: PhraseBook<true>, doc: Document) => book.find(doc).filter((match) => !isQuoted(match, doc));

const isRefuted = (doc: Document): boolean =>
  wordsFor(doc.lang).some((words) => readOnce(words, testsOf).refutes({ ...doc, folded: true }));

function kindOf(read: Document): Situation | undefined {
  // People mix words with and without diacritics in one message.
  const doc = { ...read, folded: true };
  for (const words of wordsFor(doc.words.length <= BARE ? 'unknown' : doc.lang)) {
    const kind = kindIn(doc, readOnce(words, testsOf), read);
    if (kind) return kind;
  }
  return undefined;
}

function kindIn(doc: Document, is: Tests, read: Document): Situation | undefined {
  const ironic = IRONY.test(doc.text);
  if (!ironic && !DELIGHT.test(doc.text) && is.emergency(doc)) return 'emergency';
  if (!ironic && is.insult(doc)) return 'insult';
  const thanks = doc.quotes.length === 0 && (is.thanked(doc) || (doc.words.length <= BARE && is.thanks(doc)));
  if (!ironic && is.complaint(doc)) return thanks ? undefined : 'complaint';
  if (!ironic && !ANGER.test(doc.text) && !is.rhetorical(doc) && (is.asks(doc) || opensQuestion(doc, is, read))) {
    return 'question';
  }
  return thanks && !ironic && !doc.text.includes('?') ? 'thanks' : undefined;
}

/** How far into a sentence its question word may stand ("Labdien, ja man ir divi, kur …?"), in words and marks. */
const OPENING = 8;

function opensQuestion(doc: Document, { opens, about }: Tests, read: Document): boolean {
  const asked = matches(about, doc);
  // As written: «ka» is no «kā».
  return matches(opens, read).some(({ start, first }) => {
    const sentence = sentenceAt(doc, start);
    const isOpening = sentence?.question && first - sentence.first < OPENING;
    return isOpening && anyStartsIn({ start: start + 1, end: sentence.end }, asked);
  });
}
