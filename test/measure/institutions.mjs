// Labelled posts of invented institutions: each is judged by what was learned from the others alone. What the rules find
// by themselves, what the classifier adds and what it costs.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { imported } from '../../src/build/imported.mjs';
import { partsOf } from '../../src/build/train/cross-validation.mjs';
import { FOLDER, institutionsIn, LANGUAGES, readRows } from '../../src/build/train/rows.mjs';
import { train } from '../../src/build/train/train.mjs';
import { interval } from './table.mjs';

const DAY = '2026-11-22';
const GROUPS = ['voice', 'simple', 'legal', 'authority'];
const LEARNED = ['voice', 'simple', 'authority'];
const KIND = { institution: 'institutions', official: 'officials', personal: 'private', unknown: 'private' };
/** Of these any level counts as asked (test/labelled/README.md). */
const ANY_LEVEL = ['legal'];
const TARGETS = {
  voice: { asked: ['.95', '.80'], shown: ['.92', '.92'] },
  simple: { asked: ['.95', '.72'], shown: ['.92', '.85'] },
  legal: { asked: ['.98', '.95'], shown: ['.98', '.95'] },
  authority: { asked: ['.97', '.88'], shown: ['.95', '.92'] },
};
/** How many confusions of a kind are printed. */
const WORST = 6;

/** Nothing of what is judged here stands under any label. */
const isClean = ({ expect, hint = [], either = [] }) =>
  ![...expect, ...hint, ...either].some((group) => GROUPS.includes(group));

/** How a group stands in one report and its label: right, wrong, missed or none of these. */
function outcome(group, level, post, findings) {
  const own = findings.filter((finding) => finding.group === group);
  const isAsked = level === 'asked' && !ANY_LEVEL.includes(group);
  const found = isAsked ? own.some((finding) => finding.level !== 'hint') : own.length > 0;
  const wanted = post.expect.includes(group) || (level === 'shown' && post.hint?.includes(group) === true);
  const allowed = wanted || (post.either ?? []).includes(group);
  if (found) return wanted ? 'right' : allowed ? undefined : 'wrong';
  return wanted ? 'missed' : undefined;
}

/** The same judgements without any threshold: they say nothing. */
const silenced = (judgements) =>
  Object.fromEntries(Object.entries(judgements).map(([id, { ask, hint, doubt, ...rest }]) => [id, rest]));

/** @returns {Promise<{ what: string, figure: number, target: string, n: number, low: number, high: number }[]>} */
export async function rows() {
  process.chdir(resolve(import.meta.dirname, '../..'));
  const engine = await imported("export * from './src/checks/classifier/learning.ts';");
  const counts = new Map();
  const worst = new Map();
  const count = (key, what) => {
    const one = counts.get(key) ?? { right: 0, wrong: 0, missed: 0 };
    one[what] += 1;
    counts.set(key, one);
  };
  const read = (institution, by) => {
    const rules = JSON.parse(readFileSync(join(FOLDER, `rules-${institution}.json`), 'utf8'));
    const policy = engine.compilePolicy(rules);
    const { check } = engine.createChecker({ rules, today: DAY }, policy);
    for (const line of readFileSync(join(FOLDER, `posts-${institution}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)) {
      const post = JSON.parse(line);
      const { findings } = check(post);
      const kind = KIND[engine.standingOf(policy, post).capacity];
      if (isClean(post)) {
        count(`${by}|clean|held|${kind}`, findings.some(({ level }) => level !== 'hint') ? 'wrong' : 'right');
        count(`${by}|clean|shown|${kind}`, findings.length > 0 ? 'wrong' : 'right');
      }
      for (const group of GROUPS) {
        for (const level of ['asked', 'shown']) {
          const what = outcome(group, level, post, findings);
          if (!what) continue;
          for (const place of ['all', kind, post.lang]) count(`${by}|${group}|${level}|${place}`, what);
          if (by === 'rules' || level === 'shown' || what === 'right') continue;
          const list = worst.get(`${group} ${what}`) ?? [];
          if (list.length < WORST) list.push(`${post.id} (${kind}): ${post.text.slice(0, 160).replaceAll('\n', ' ')}`);
          worst.set(`${group} ${what}`, list);
        }
      }
    }
  };
  const labelled = await readRows();
  const learned = {};
  for (const lang of LANGUAGES) learned[lang] = (await train(labelled.filter((row) => row.lang === lang))).parts;
  /** Scores that no post reaches. */
  const nothing = Object.fromEntries(LANGUAGES.map((lang) => [lang, silenced(learned[lang][0])]));
  const parts = partsOf(labelled);
  for (const institution of institutionsIn()) {
    const part = parts.get(institution);
    engine.learn(nothing);
    read(institution, 'rules');
    engine.learn(Object.fromEntries(LANGUAGES.map((lang) => [lang, learned[lang][part]])));
    read(institution, 'both');
  }
  for (const [what, posts] of worst) for (const post of posts) console.log(`held out, ${what}: ${post}`);
  return [...clean(counts), ...GROUPS.flatMap((group) => ofGroup(group, counts))];
}

/** Clean posts that are held or have anything, of the institution and of private persons who touch it or not. */
const clean = (counts) =>
  [
    ['held', 'institutions', '≤ 2 %'],
    ['held', 'private', '≤ 2 %'],
    ['shown', 'institutions', '≤ 5 %'],
    ['shown', 'private', '≤ 5 %'],
  ].map(([level, kind, target]) => {
    const { right, wrong } = counts.get(`both|clean|${level}|${kind}`);
    const rules = counts.get(`rules|clean|${level}|${kind}`);
    const alone = percent(rules.wrong / (rules.right + rules.wrong));
    return {
      what: `held-out institutions, clean posts ${level}, ${kind} (rules alone ${alone})`,
      figure: wrong / (right + wrong),
      target,
      n: right + wrong,
      ...interval(wrong, right + wrong),
    };
  });

/** Precision and recall of one group: all posts; where the classifier has a say also by kind of account and language. */
function ofGroup(group, counts) {
  const places = LEARNED.includes(group) ? ['all', 'institutions', 'private', 'lv', 'en'] : ['all'];
  return ['asked', 'shown'].flatMap((level) =>
    places.flatMap((place) => {
      const { right, wrong, missed } = counts.get(`both|${group}|${level}|${place}`) ?? {};
      if (!right) return [];
      const rules = counts.get(`rules|${group}|${level}|${place}`) ?? { right: 0, wrong: 0, missed: 1 };
      const alone = [rules.right / Math.max(1, rules.right + rules.wrong), rules.right / (rules.right + rules.missed)];
      return [
        ['precision', right + wrong],
        ['recall', right + missed],
      ].map(([what, n], at) => ({
        what: `held-out institutions, ${group} ${level}, ${place}: ${what} (rules alone ${percent(alone[at])})`,
        figure: right / n,
        target: place === 'all' ? `≥ ${TARGETS[group][level][at]}` : '—',
        n,
        ...interval(right, n),
      }));
    }),
  );
}

const percent = (share) => `${(100 * share).toFixed(1)} %`;
