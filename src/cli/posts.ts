import type { Post } from '../engine/types.ts';
import type { Sentences } from './sentences.ts';

/** A post, or one sentence that says what is wrong with its line. */
export type ReadPost = { post: Post } | { problem: string };

const TEXTS = ['account', 'as', 'inReplyTo', 'at', 'lang'] as const;
const CHOICES = { kind: ['post', 'reply', 'quote'] } as const;

/** Reads one line of `posts.jsonl`; `id` and `text` are required, unknown keys are ignored. */
export function readPostLine(line: string, say: Sentences): ReadPost {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: say.notObject };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { problem: say.notObject };
  const entry = value as Record<string, unknown>;
  for (const key of ['id', 'text']) {
    if (typeof entry[key] !== 'string') return { problem: say.text(key) };
  }
  const problem = problemOf(entry, say);
  return problem ? { problem } : { post: entry as unknown as Post };
}

function problemOf(entry: Record<string, unknown>, say: Sentences): string | undefined {
  for (const key of TEXTS) {
    if (entry[key] !== undefined && typeof entry[key] !== 'string') return say.text(key);
  }
  for (const [key, choices] of Object.entries(CHOICES)) {
    const given = entry[key];
    if (given !== undefined && !choices.some((choice) => choice === given)) {
      return say.choice(key, choices.join(', '));
    }
  }
  if (typeof entry.at === 'string' && Number.isNaN(Date.parse(entry.at))) return say.time('at');
  const { images, topics } = entry;
  const isImage = (image: unknown) => typeof image === 'object' && image !== null;
  if (images !== undefined && !(Array.isArray(images) && images.every(isImage))) return say.list('images');
  if (topics !== undefined && !Array.isArray(topics)) return say.list('topics');
  return undefined;
}
