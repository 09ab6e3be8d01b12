/**
 * Makes `forms.ts`, the first-person forms of Latvian verbs, from the spelling dictionary `dictionary-lv`
 * and the list `lemmas.txt`: verbs met in the Latvian treebank (LVTB 2.17) or in posts, then the derivations of the
 * commonest of them ("pārredzēt" after "redzēt"), then verbs without a prefix, 4,300 in all.
 * Run as `npm run words`; with `--check` it only says whether the file is fresh.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { encode, fold } from './encode.mjs';
import { entries, formsOf, suffixRules } from './hunspell.mjs';

const TARGET = new URL('./forms.ts', import.meta.url);
const FIRST = /^1[vd][ptn]/;
/** Irregular reflexive verbs stand in the dictionary form by form, without a mark: "apsēdos/-". */
const REFLEXIVE = /(?:os|[aā]mies|simies)$/u;
/** Of those, the conditional, participles and verbal nouns: "censtos", "sēdušos", "mošanos", "bīdamies". */
const NOT_FIRST = /(?:[ou]š|šan|[^īo]st|[kgotēī]t)os$|damies$/u;

/** @returns {{ aff: string, dic: string, version: string }} the dictionary as installed */
function dictionary() {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-lv'));
  const read = (name) => readFileSync(join(folder, name), 'utf8');
  return { aff: read('index.aff'), dic: read('index.dic'), version: JSON.parse(read('package.json')).version };
}

/** The reflexive rules `<` and `>` carry no marks; of what they add, these are the first person. */
const ADDED = /^(?:j?os|šos|j?[aā]mies|simies)$/u;

/** @returns {string | undefined} the lemma that a form is a first person of */
function firstPersonOf(entry, { form, mark, flag, add }) {
  if (FIRST.test(mark)) return entry.word;
  if ((flag === '<' || flag === '>') && ADDED.test(add)) return entry.word;
  const lone =
    entry.part === '' && entry.flags === '-' && form === entry.word && REFLEXIVE.test(form) && !NOT_FIRST.test(form);
  return lone ? form.replace(/(?:[dt]?ī)?(?:šos|simies)$|(?:os|[aā]mies)$/u, 'ties') : undefined;
}

/** Verbs are marked `po:darb…`; the irregular ones stand without a mark and can be negated. */
const isVerb = ({ part, flags, word }) =>
  part.startsWith('darb') || (part === '' && (flags.includes('-') || /t$/.test(word)));

/** First-person forms by lemma: of the listed verbs, and of the irregular ones that have no entry of their own. */
function collect(list, rules, wanted) {
  const lemmas = new Map();
  for (const entry of list) {
    for (const made of formsOf(entry, rules)) {
      const lemma = firstPersonOf(entry, made);
      if (!lemma || (lemma === entry.word && !wanted.has(lemma))) continue;
      if (!lemmas.has(lemma)) lemmas.set(lemma, new Map());
      lemmas.get(lemma).set(made.form, '');
    }
  }
  return lemmas;
}

/**
 * Marks the forms that are also forms of another part of speech: `?` as they are spelt, `~` only where diacritics
 * are left out or the slip "-am" for "-ām" is made ("stāstām", we tell; "stāstam", to the story). Of other verbs only
 * the conditional and the participle in "-t-" count: "atbilstu" is "I match" and "would match".
 */
function markHomographs(list, rules, lemmas) {
  const forms = [...lemmas.values()].flatMap((made) => [...made.keys()]);
  const wanted = { plain: new Set(forms), folded: new Set(forms.map(fold)) };
  const taken = { plain: new Set(), folded: new Set() };
  for (const entry of list) {
    const verb = isVerb(entry);
    for (const made of formsOf(entry, rules)) {
      if (verb && (!/t(?:u|os|[aā]m)$/.test(made.form) || firstPersonOf(entry, made))) continue;
      const lower = made.form.toLowerCase();
      if (wanted.plain.has(lower)) taken.plain.add(lower);
      if (wanted.folded.has(fold(lower))) taken.folded.add(fold(lower));
    }
  }
  for (const made of lemmas.values()) {
    for (const form of made.keys())
      made.set(form, taken.plain.has(form) ? '?' : taken.folded.has(fold(form)) ? '~' : '');
  }
}

/** @returns {string} the whole text of `forms.ts` */
export function makeForms() {
  const { aff, dic, version } = dictionary();
  const lemmaList = readFileSync(new URL('./lemmas.txt', import.meta.url), 'utf8');
  const wanted = new Set(lemmaList.split('\n').filter(Boolean));
  const rules = suffixRules(aff);
  const list = entries(dic);
  const lemmas = collect(list, rules, wanted);
  markHomographs(list, rules, lemmas);
  const { classes, blocks } = encode(lemmas.values());
  const hash = createHash('sha256').update(aff).update(dic).update(lemmaList).digest('hex');
  const release = /Version:\s*([\d.]+)/.exec(aff)?.[1] ?? 'unknown';
  return `/*!
 * First-person forms of ${lemmas.size} Latvian verbs, taken from the Latvian spelling dictionary ${release}
 * (npm package dictionary-lv ${version}), copyright (C) 2002-2020 Janis Eisaks, http://dict.dv.lv
 *
 * This file is free software; you can redistribute it and/or modify it under the terms of the GNU Lesser
 * General Public License version 2.1 as published by the Free Software Foundation, or (at your option) any later
 * version. It is distributed without any warranty; see the licence, https://www.gnu.org/licenses/old-licenses/lgpl-2.1.html
 *
 * Made by src/languages/lv/verbs/make.mjs (npm run words) from that package and lemmas.txt beside it; replace
 * this file by one made from another version of the dictionary and everything goes on working.
 * Source SHA-256: ${hash}
 */
// biome-ignore-all format: made by a program

/** Endings of each class by rank, first person singular and plural alike; what \`?\` and \`~\` mean is in search.ts. */
export const CLASSES = \`${classes.join('\n')}\`;

/** Stems with the code of their class, sorted without diacritics, front-coded in blocks of one line. */
export const BLOCKS = \`${blocks.join('\n')}\`;
`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const made = makeForms();
  if (process.argv.includes('--check')) {
    if (readFileSync(TARGET, 'utf8') !== made) {
      console.error('forms.ts is stale: run npm run words');
      process.exit(1);
    }
  } else {
    writeFileSync(TARGET, made);
    console.log(`forms.ts: ${made.length} characters`);
  }
}
