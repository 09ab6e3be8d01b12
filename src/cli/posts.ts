import type { Post } from '../engine/types.ts';

/** A post, or one sentence that says what is wrong with its line. */
export type ReadPost = { post: Post } | { problem: string };

const TEXTS = ['account', 'as', 'inReplyTo', 'at'] as const;
const CHOICES = { kind: ['post', 'reply', 'quote'], lang: ['lv', 'en'] } as const;

/** Reads one line of `posts.jsonl`; `id` and `text` are required, unknown keys are ignored. */
export function readPostLine(line: string): ReadPost {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: 'not a JSON object.' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { problem: 'not a JSON object.' };
  const entry = value as Record<string, unknown>;
  for (const key of ['id', 'text']) {
    if (typeof entry[key] !== 'string') return { problem: `"${key}" must be a text.` };
  }
  const problem = problemOf(entry);
  return problem ? { problem } : { post: entry as unknown as Post };
}

function problemOf(entry: Record<string, unknown>): string | undefined {
  for (const key of TEXTS) {
    if (entry[key] !== undefined && typeof entry[key] !== 'string') return `"${key}" must be a text.`;
  }
  for (const [key, choices] of Object.entries(CHOICES)) {
    const given = entry[key];
    if (given !== undefined && !choices.some((choice) => choice === given)) {
      return `"${key}" must be one of ${choices.join(', ')}.`;
    }
  }
  if (typeof entry.at === 'string' && Number.isNaN(Date.parse(entry.at))) return '"at" must be an ISO time.';
  const { images, topics } = entry;
  const isImage = (image: unknown) => typeof image === 'object' && image !== null;
  if (images !== undefined && !(Array.isArray(images) && images.every(isImage))) return '"images" must be a list.';
  if (topics !== undefined && !Array.isArray(topics)) return '"topics" must be a list.';
  return undefined;
}
