import { readFileSync } from 'node:fs';
import type { TestedLanguage } from '../tested-language.ts';

/** Relative, since `npm run train` reads this from a bundle that stands in no folder. */
const FOLDER = 'test/labelled/simple';
const LABELS = ['held', 'hinted', 'silent'] as const;

/** Posts by what the checks of `simple` make of them together. */
export type SimplePosts = Record<(typeof LABELS)[number], string[]>;

/**
 * Posts as public bodies write them: what the group `simple` must hold, hint at, and leave alone.
 * @throws where a line has no label, with its place
 */
export const POSTS: Record<TestedLanguage, SimplePosts> = { lv: readPosts('lv'), en: readPosts('en') };

function readPosts(lang: TestedLanguage): SimplePosts {
  const file = `${FOLDER}/${lang}.tsv`;
  const posts: SimplePosts = { held: [], hinted: [], silent: [] };
  for (const [at, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line === '') continue;
    const [given, text] = line.split('\t');
    const label = LABELS.find((one) => one === given);
    if (!label || !text) throw new Error(`${file}:${at + 1}: ${LABELS.join(', ')} and a text are needed`);
    posts[label].push(text);
  }
  return posts;
}
