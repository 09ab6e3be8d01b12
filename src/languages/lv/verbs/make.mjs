/**
 * Makes `forms.ts`, the first-person forms of Latvian verbs, from the spelling dictionary `dictionary-lv` and the list
 * `bases.txt`: verbs met more than once in the Latvian treebank (LVTB 2.17) or in posts, rarer ones in "-ēt" and "-ot"
 * that public bodies use ("digitalizēt"), each without its prefix; "-mirst" is met only with one ("aizmirst").
 * Any prefix makes a verb of a base, so that few bases cover many.
 * Run as `npm run words`; with `--check` it only says whether the file is fresh.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { readDictionary } from './dictionary.mjs';
import { encode, fold, sharedLength } from './encode.mjs';

const TARGET = new URL('./forms.ts', import.meta.url);
const PREFIXES = ['aiz', 'ap', 'at', 'ie', 'iz', 'no', 'pa', 'pār', 'pie', 'sa', 'uz'];
/** A form whose other readings are so common among its prefixed forms counts as homograph with every prefix. */
const EXCEPTIONS = 1 / 2;

/** The plain form beside a reflexive one, and the reflexive beside a plain one, as in `prefixes.ts`. */
const plainOf = (form) => form.replace(/os$/, 'u').replace(/mies$/, 'm');
const bothOf = (form) => [form, form.replace(/u$/, 'os').replace(/m$/, 'mies')];

/** @returns {Map<string, Set<string>>} plain forms by infinitive, those of "celties" with those of "celt" */
function plainForms(lemmas) {
  const verbs = new Map();
  for (const [lemma, forms] of lemmas) {
    const verb = lemma.replace(/ties$/, 't');
    const plain = verbs.get(verb) ?? new Set();
    for (const form of forms) plain.add(plainOf(form));
    verbs.set(verb, plain);
  }
  return verbs;
}

/** @returns {Set<string>[]} the plain forms of each base; of "-mirst" those of "aizmirst" without "aiz" */
function formsOfBases(bases, verbs) {
  return bases.map((base) => {
    if (!base.startsWith('-')) return verbs.get(base) ?? new Set();
    const cut = PREFIXES.map((prefix) => [prefix.length, verbs.get(prefix + base.slice(1)) ?? []]);
    return new Set(cut.flatMap(([length, forms]) => [...forms].map((form) => form.slice(length))));
  });
}

/** Stems as long as the forms of a verb allow, with the endings. */
const byStem = (forms) => {
  const words = [...forms];
  const stem = words.reduce((shared, word) => shared.slice(0, sharedLength(shared, word)), words[0]);
  return [stem, words.map((word) => word.slice(stem.length))];
};

/** The forms that are also another word's: as they are spelt, or, marked `~`, without diacritics or with the slip "-am". */
function homographs(forms, known, others) {
  const othersFolded = new Set([...others].map(fold));
  const spelt = new Set();
  const folded = new Set();
  const families = new Map();
  for (const plain of forms) {
    for (const form of bothOf(plain)) {
      if (others.has(`ne${form}`)) spelt.add(`ne${form}`);
      const family = ['', ...PREFIXES].map((prefix) => prefix + form);
      families.set(form, family);
      for (const word of family) {
        if (others.has(word)) spelt.add(word);
        else if (othersFolded.has(fold(word))) folded.add(word);
      }
    }
  }
  return [...marked(spelt, families, known, ''), ...marked(folded, families, known, '~')];
}

/** Words with their mark; where nearly a whole family is among them, one entry marked `*` stands for it. */
function marked(words, families, known, mark) {
  const left = new Set(words);
  const entries = [];
  for (const [form, family] of families) {
    const inside = family.filter((word) => words.has(word));
    const outside = family.filter((word) => known.has(word) && !words.has(word));
    if (inside.length < 2 || outside.length > inside.length * EXCEPTIONS) continue;
    entries.push([form, `*${mark}`]);
    for (const word of inside) left.delete(word);
  }
  return [...entries, ...[...left].map((word) => [word, mark])];
}

/** Where an entry of the homographs is cut, so that the endings fall into few classes. */
const CUT = /(?:j|š)?(?:u|os|[aā]m|[aā]mies|sim)$/u;

function homographGroups(entries) {
  const groups = new Map();
  for (const [word, mark] of entries) {
    const stem = word.replace(CUT, '');
    groups.set(stem, [...(groups.get(stem) ?? []), word.slice(stem.length) + mark]);
  }
  return [...groups];
}

/** @returns {string} the whole text of `forms.ts` */
export function makeForms() {
  const { aff, dic, version, lemmas, others } = readDictionary();
  const baseList = readFileSync(new URL('./bases.txt', import.meta.url), 'utf8');
  const bases = formsOfBases(baseList.split('\n').filter(Boolean), plainForms(lemmas)).filter(({ size }) => size > 0);
  const forms = new Set(bases.flatMap((made) => [...made]));
  const known = new Set([...lemmas.values()].flatMap((made) => [...made]));
  const isCovered = (form) =>
    ['', ...PREFIXES].some((prefix) => form.startsWith(prefix) && forms.has(plainOf(form.slice(prefix.length))));
  const covered = [...lemmas.values()].filter((made) => [...made].every(isCovered)).length;
  const hash = createHash('sha256').update(aff).update(dic).update(baseList).digest('hex');
  const release = /Version:\s*([\d.]+)/.exec(aff)?.[1] ?? 'unknown';
  return `/*!
 * First-person forms of ${covered} Latvian verbs, taken from the Latvian spelling dictionary ${release}
 * (npm package dictionary-lv ${version}), copyright (C) 2002-2020 Janis Eisaks, http://dict.dv.lv
 *
 * This file is free software; you can redistribute it and/or modify it under the terms of the GNU Lesser
 * General Public License version 2.1 as published by the Free Software Foundation, or (at your option) any later
 * version. It is distributed without any warranty; see the licence, https://www.gnu.org/licenses/old-licenses/lgpl-2.1.html
 *
 * Made by src/languages/lv/verbs/make.mjs (npm run words) from that package and bases.txt beside it; replace
 * this file by one made from another version of the dictionary and everything goes on working.
 * Counted are the infinitives of the dictionary, every first-person form of which is found.
 * Source SHA-256: ${hash}
 */
// biome-ignore-all format: made by a program

/** Prefixes that any of the verbs may take. */
export const PREFIXES = '${PREFIXES.join(' ')}';

/** Plain forms of ${bases.length} verbs without a prefix: classes of endings, then stems, as encode.mjs packs them. */
export const VERBS = \`${encode(bases.map(byStem))}\`;

/** Which of all forms, prefixed and reflexive ones too, are other words as well; the marks are explained in search.ts. */
export const HOMOGRAPHS = \`${encode(homographGroups(homographs(forms, known, others)))}\`;
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
