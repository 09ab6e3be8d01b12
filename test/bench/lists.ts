import '../../src/checks/registry.ts';
import { postLists } from '../../src/checks/word-lists.ts';
import type { Document } from '../../src/engine/document.ts';
import { createPhraseSearch } from '../../src/engine/phrases.ts';
import { readPost } from '../../src/languages/index.ts';
import { readLabelled } from '../labelled/read.ts';
import { searchedByItself } from './searched-by-itself.ts';

// Processor time of all word lists over the labelled posts: one pass for all, and each list by itself. It prints.

const ROUNDS = 8;

/** Read anew, as at every change of a text: nothing is known of it yet. */
const freshDocs = (): Document[] => readLabelled('test/labelled').map(({ post, lang }) => readPost(post.text, lang));

/** In microseconds a post; the best of some rounds, because other programs only make it slower. */
function timeOf(find: (doc: Document) => unknown): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const docs = freshDocs();
    const before = process.cpuUsage();
    for (const doc of docs) find(doc);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / docs.length);
  }
  return best;
}

const together = { lv: createPhraseSearch(), en: createPhraseSearch() };
const booksOf = (lang: 'lv' | 'en') => postLists(lang).lists.map((list) => together[lang].add(list));
const byItselfOf = (lang: 'lv' | 'en') =>
  postLists(lang).lists.map((list) => searchedByItself(typeof list === 'function' ? list : () => list));
const books = { lv: booksOf('lv'), en: booksOf('en') };
const byItself = { lv: byItselfOf('lv'), en: byItselfOf('en') };

const count = books.lv.length + books.en.length;
const each = timeOf((doc) => byItself[doc.lang as 'lv' | 'en'].map((book) => book.find(doc)));
const one = timeOf((doc) => books[doc.lang as 'lv' | 'en'].map((book) => book.find(doc)));
console.log(
  `${count} word lists over ${freshDocs().length} labelled posts: each by itself ${each.toFixed(0)} µs a post, ` +
    `one pass ${one.toFixed(0)} µs; ${(each / one).toFixed(1)} times less`,
);
