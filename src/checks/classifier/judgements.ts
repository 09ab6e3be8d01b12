import type { PostLanguage } from '../../engine/types.ts';
import { wordTable } from '../../engine/word-table.ts';
import { type Judgements, type PackedJudgements, unpack } from './shape.ts';
import { EN } from './weights.en.ts';
import { LV } from './weights.lv.ts';

type Learned = Readonly<Record<PostLanguage, PackedJudgements | undefined>>;

/** What was learned, by the language of the post. */
export const LEARNED = learn({ lv: LV, en: EN });

/** Puts what was learned in its place; in another one's, where something is measured. */
export function learn(packed: Learned) {
  const judgements = Object.entries(packed).map(([lang, own]) => [lang, own && unpack(own)] as const);
  return wordTable<Judgements>('classifier', Object.fromEntries(judgements));
}
