import type { Finding } from '../../../engine/types.ts';
import type { Writing } from '../../text-in-hand.ts';

/** What the writer has said about a text while writing it. Kept in the page's memory and nowhere else. */
export interface Answers {
  /** Leaves these words out of this check until the post is out. */
  ignore: (writing: Writing, findings: readonly Finding[], text: string) => void;
  /** Looks again at what was left out of this check. */
  regard: (writing: Writing, check: string) => void;
  isIgnored: (writing: Writing, finding: Finding, text: string) => boolean;
  /** Who approved this very text. */
  approve: (writing: Writing, person: string) => void;
  /** Which topic this very text is about. */
  name: (writing: Writing, topic: string) => void;
  about: (writing: Writing) => { approvedBy?: string; topics?: string[] };
  /** The post is out: what was left out is looked at again in the next one. */
  done: (writing: Writing) => void;
  /** Grows with every answer, so that nothing judged before it counts. */
  version: () => number;
}

/** Answers about texts hold for so many of them; an undone change finds its answer again. */
const REMEMBERED = 12;

export function createAnswers(): Answers {
  const ignored = new Map<string, Set<string>>();
  const answers = new Map<string, { approvedBy?: string; topics?: string[] }>();
  let version = 0;

  const postOf = ({ composer, account, kind }: Writing) => JSON.stringify([composer.surface.id, account, kind]);
  const wordsOf = ({ check, start, end }: Finding, text: string) => `${check} ${text.slice(start, end)}`;
  const answer = ({ key }: Writing, more: { approvedBy?: string; topics?: string[] }) => {
    answers.set(key, { ...answers.get(key), ...more });
    const oldest = answers.size > REMEMBERED ? answers.keys().next().value : undefined;
    if (oldest !== undefined) answers.delete(oldest);
    version += 1;
  };

  return {
    ignore: (writing, findings, text) => {
      const post = postOf(writing);
      const words = findings.map((finding) => wordsOf(finding, text));
      ignored.set(post, new Set([...(ignored.get(post) ?? []), ...words]));
      version += 1;
    },
    regard: (writing, check) => {
      const words = [...(ignored.get(postOf(writing)) ?? [])];
      ignored.set(postOf(writing), new Set(words.filter((one) => !one.startsWith(`${check} `))));
      version += 1;
    },
    // What stops a post is not the writer's to leave out.
    isIgnored: (writing, finding, text) =>
      finding.level !== 'block' && (ignored.get(postOf(writing))?.has(wordsOf(finding, text)) ?? false),
    approve: (writing, person) => answer(writing, { approvedBy: person }),
    name: (writing, topic) => answer(writing, { topics: [topic] }),
    about: ({ key }) => answers.get(key) ?? {},
    done: (writing) => {
      if (ignored.delete(postOf(writing))) version += 1;
    },
    version: () => version,
  };
}
