import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imported } from '../imported.mjs';
import { ownCases } from './own-cases.mjs';

export const FOLDER = 'test/labelled/institutions';
/** In which something is learned. */
export const LANGUAGES = ['lv', 'en'];
/** The day on which the posts were written. */
const DAY = '2026-11-22';
const PRIVATE = ['personal', 'unknown'];
/** In these the groups that are judged here are labelled only where they are plain. */
const OTHER_GROUPS = ['dzel', 'vapb', 'mub', 'tia'];

/**
 * What is asked of a post by each judgement: 1 it is so, 0 it is not, `undefined` nobody says.
 * @type {Record<string, (row: import('./rows.d.mts').Row) => 0 | 1 | undefined>}
 */
export const LABELS = {
  blame: ({ isPrivate, label }) => (isPrivate ? of(label('voice'), { expect: 1, hint: 0, none: 0 }) : undefined),
  mention: ({ isPrivate, label }) => (isPrivate ? of(label('voice'), { expect: 1, hint: 1, none: 0 }) : undefined),
  // Somebody who may speak for it is labelled for voice alone: nobody says whether it is speaking or blaming.
  speak: ({ isPrivate, label, maySpeak }) =>
    isPrivate && !(maySpeak && label('voice') === 'expect')
      ? of(label('authority'), { expect: 1, none: 0 })
      : undefined,
  slip: ({ isPrivate, label }) => (isPrivate ? undefined : of(label('voice'), { expect: 1, none: 0 })),
  simple: ({ isPrivate, label }) => (isPrivate ? undefined : of(label('simple'), { expect: 1, none: 0 })),
};

const of = (label, values) => values[label];

/** Names of the institutions whose posts are learned from, in order. */
export const institutionsIn = () =>
  readdirSync(FOLDER)
    .filter((file) => file.startsWith('posts-'))
    .map((file) => file.slice('posts-'.length, -'.jsonl'.length))
    .filter((name) => !OTHER_GROUPS.includes(name))
    .sort();

/**
 * Reads all labelled posts of institutions, and what is learned from beside them (`own-cases.mjs`). A private post without any tie is
 * left out: no check is asked about it.
 * @returns {Promise<import('./rows.d.mts').Row[]>}
 */
export async function readRows() {
  const engine = await imported("export * from './src/checks/classifier/learning.ts';");
  const labelled = institutionsIn().flatMap((institution) => {
    const rules = JSON.parse(readFileSync(join(FOLDER, `rules-${institution}.json`), 'utf8'));
    const posts = readFileSync(join(FOLDER, `posts-${institution}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean);
    return posts.map((line) => ({ institution, rules, post: JSON.parse(line) }));
  });
  const policies = new Map();
  return [...labelled, ...(await ownCases())].flatMap(
    ({ institution, rules, post, unsaid = [], blind = false, weight = 1 }) => {
      const policy = policies.get(rules) ?? engine.compilePolicy(rules);
      policies.set(rules, policy);
      return rowOf(engine, policy, institution, post, { unsaid, blind, weight });
    },
  );
}

function rowOf({ contextOf, judgePost, featuresOf, merged }, policy, institution, post, { unsaid, blind, weight }) {
  const context = contextOf(policy, post, DAY, 'lv');
  const judged = judgePost(context);
  if (judged.isPrivate) return [];
  const { values, length } = merged(featuresOf(context, blind ? [] : [...judged.found.keys()]));
  const groups = (kind) => post[kind] ?? [];
  return {
    id: post.id,
    institution,
    weight,
    lang: context.doc.lang,
    isPrivate: PRIVATE.includes(context.account.capacity),
    maySpeak: policy.personById.get(post.as)?.role !== 'staff',
    label: (group) =>
      unsaid.includes(group)
        ? 'either'
        : (['expect', 'hint', 'either'].find((kind) => groups(kind).includes(group)) ?? 'none'),
    asked: [...judged.found].flatMap(([check, level]) => (level === 'hint' ? [] : check.split('/')[0])),
    slots: Int32Array.from(values.keys()),
    values: Float64Array.from(values.values(), (value) => value / length),
  };
}
