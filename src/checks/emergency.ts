import { type Document, sentenceAt } from '../engine/document.ts';
import { createPhraseSearch } from '../engine/phrases.ts';
import { findQuotes } from '../engine/quotes.ts';
import { within } from '../engine/ranges.ts';
import words from './emergency.txt';
import { phrasesOf } from './word-lists.ts';

const listed = <T>(text = '', value: T) => phrasesOf(text.split('\n'), value);
const lists = createPhraseSearch();
const calls = lists.add(() => [...listed(words.calls, true), ...listed(words.noCalls, false)]);
const talk = lists.add(() => listed(words.talk, true));
const LAUGHTER = /[😂🤣😅😆😉😜😄😁😛🙃]/u;

/**
 * Whether a text is an emergency message to the public, which saves lives when it is out at once: one that calls to act
 * or passes on an official warning, in the writer's own words, and is neither a question nor a joke, a drill or a
 * memory.
 */
export function isEmergency(doc: Document): boolean {
  const found = calls.find(doc).filter(({ value, start }) => value && sentenceAt(doc, start)?.question !== true);
  if (found.length === 0) return false;
  // Not the leads: «Ugunsgrēks Olainē: aizveriet logus» is nobody's speech.
  const quotes = findQuotes(doc.text);
  return found.some((call) => !within(call, quotes)) && !LAUGHTER.test(doc.text) && talk.find(doc).length === 0;
}
