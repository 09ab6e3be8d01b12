import type { Document } from '../../engine/document.ts';
import type { PhraseBook } from '../../engine/phrases.ts';
import type { Range } from '../../engine/types.ts';
import { isRegistered } from '../../languages/index.ts';
import type { Policy, TopicBook } from '../compile.ts';
import { withOpenHashtags } from './open-hashtags.ts';

export interface FoundTopic {
  id: string;
  /** Where its words stand, in order. */
  ranges: Range[];
}

/** Topics whose words occur, in the order of the rules. */
export function findTopics(policy: Policy, doc: Document): FoundTopic[] {
  return policy.topicBooks.flatMap((topic) => {
    const ranges = rangesOf(topic, doc);
    return ranges.length > 0 ? [{ id: topic.id, ranges }] : [];
  });
}

/** Ids of the topics found and of those the writer named, each once, in the order of the rules. */
export function topicsIn(policy: Policy, doc: Document, named: readonly string[] = []): string[] {
  const found = new Set([...named, ...findTopics(policy, doc).map(({ id }) => id)]);
  return policy.topicBooks.map(({ id }) => id).filter((id) => found.has(id));
}

/**
 * A post is searched for the words of its own language; in a text of unknown language for all of them.
 * Words of another language serve only where the rules give none, and then letter by letter: folded,
 * "māte*" would be found in English "materials".
 */
function rangesOf(topic: TopicBook, doc: Document): Range[] {
  const own = topic.words.get(doc.lang);
  if (own) return find([own], doc);
  const all = [...topic.words.values()];
  return isRegistered(doc.lang) ? find(all, { ...withOpenHashtags(doc), folded: false }) : find(all, doc);
}

const find = (books: readonly PhraseBook<true>[], doc: Document): Range[] =>
  books.flatMap((book) => book.find(doc).map(({ start, end }) => ({ start, end }))).sort((a, b) => a.start - b.start);
