import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { imported } from '../imported.mjs';

const DAY = '2026-11-22';
const GROUPS = ['voice', 'simple', 'legal', 'authority'];
/** What a sentence of our own cases, and what clean prose, counts beside a whole post of an institution. */
const SENTENCE = 0.7;
const PROSE = 0.7;
const LEARNED = ['voice', 'simple'];

/**
 * What the checks' own cases ask about and leave alone, sentence by sentence, the practice institution's labelled posts
 * (whose faults nobody says anything of), and clean prose. What was found of the sentences is left out of what they have (`blind`): the rules were
 * written to find just these, and would be trusted more than they deserve.
 * @returns {Promise<{ rules: object, post: object, unsaid: string[], blind?: boolean, weight: number }[]>} `unsaid`: groups of which nobody
 *   says anything
 */
export async function ownCases() {
  const files = LEARNED.flatMap((group) =>
    readdirSync(`src/checks/${group}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('/cases.ts'))
      .map((file) => ({ group, file: `src/checks/${group}/${file}` })),
  ).sort((a, b) => (a.file < b.file ? -1 : 1));
  const { contextOf, judgePost, compilePolicy, PRACTICE, POSTS, readLabelled, ...cases } = await imported(
    [
      `export * from './src/checks/classifier/learning.ts';`,
      `export { readLabelled } from './test/labelled/read.ts';`,
      `export { POSTS } from './test/labelled/simple.ts';`,
      ...files.map(({ file }, at) => `export { cases as cases${at} } from './${file}';`),
    ].join('\n'),
  );
  const policies = new Map();
  const policyOf = (rules) => {
    if (!policies.has(rules)) policies.set(rules, compilePolicy(rules));
    return policies.get(rules);
  };
  const standing = { account: PRACTICE.account, as: PRACTICE.head };
  const found = new Map();
  const add = (rules, post, group, check, isAsked) => {
    // The same words may be right under one answered post and wrong under another.
    const id = [check, post.account, post.inReplyTo ?? '', post.text].join(' ');
    const unsaid = GROUPS.filter((one) => one !== group);
    found.set(id, {
      rules,
      post: { ...post, id, expect: isAsked ? [group] : [] },
      unsaid,
      blind: true,
      weight: SENTENCE,
    });
  };
  const untopical = { ...PRACTICE.rules, topics: [] };
  for (const { silent, held } of Object.values(POSTS)) {
    for (const text of silent) add(untopical, { ...standing, text }, 'simple', 'simple', false);
    for (const text of held) add(untopical, { ...standing, text }, 'simple', 'simple', true);
  }
  files.forEach(({ group, file }, at) => {
    const own = cases[`cases${at}`];
    for (const lang of ['lv', 'en']) {
      const entries = ['flags', 'allows'].flatMap((list) => own[lang][list].map((entry) => [list === 'flags', entry]));
      for (const [isFlagged, entry] of entries) {
        const { rules = own.rules ?? PRACTICE.rules, ...post } = typeof entry === 'string' ? { text: entry } : entry;
        const whole = { id: '', ...standing, ...own.standing, ...post };
        const context = contextOf(policyOf(rules), whole, DAY, 'lv');
        const levels = [...judgePost(context).found].flatMap(([check, level]) =>
          check.startsWith(group) ? level : [],
        );
        // What one check leaves alone another of its group may find; what is only hinted at is neither.
        const isAsked = levels.some((level) => level !== 'hint');
        if (isFlagged ? isAsked : levels.length === 0) add(rules, whole, group, dirname(file), isFlagged);
      }
    }
  });
  for (const { post, expected, either } of readLabelled('test/labelled')) {
    const unsaid = GROUPS.filter((group) => expected.has(group) || either.has(group));
    found.set(post.id, { rules: PRACTICE.rules, post, unsaid, weight: SENTENCE });
  }
  // News of the institution passed on by one of its people is shown and nothing more (src/policy/README.md).
  const privately = { account: PRACTICE.personalAccount, as: PRACTICE.staff };
  for (const text of textsIn(join(CLEAN, 'about-us'))) {
    const post = { ...privately, id: `about us ${text}`, text, hint: ['voice'], expect: [] };
    found.set(post.id, { rules: PRACTICE.rules, post, unsaid: ['simple', 'legal'], weight: PROSE });
  }
  for (const text of textsIn(CLEAN)) {
    const id = `prose ${text}`;
    found.set(id, {
      rules: PRACTICE.rules,
      post: { id, ...standing, text },
      unsaid: ['legal', 'authority'],
      weight: PROSE,
    });
  }
  return [...found.values()];
}

const CLEAN = 'test/labelled/clean';

/** Invented prose of all kinds, one text a line: a post may quote it, and nothing in it is a fault. */
const textsIn = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean));
