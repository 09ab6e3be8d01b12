/** What the spelling dictionary says of verbs: their first-person forms, and which spellings are other words too. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { entries, formsOf, suffixRules } from './hunspell.mjs';

const FIRST = /^1[vd][ptn]/;
/** Irregular reflexive verbs stand in the dictionary form by form, without a mark: "apsēdos/-". */
const REFLEXIVE = /(?:os|[aā]mies|simies)$/u;
/** Of those, the conditional, participles and verbal nouns: "censtos", "smietos", "sēdušos", "mošanos", "bīdamies". */
const NOT_FIRST = /(?:[ou]š|šan|[^īo]st|[kgotēīā]t)os$|damies$/u;
/** The reflexive rules `<` and `>` carry no marks; of what they add, these are the first person. */
const ADDED = /^(?:j?os|šos|j?[aā]mies|simies)$/u;
/** Whatever may stand here beside a first person: the endings that such a form has. */
const CANDIDATE = /(?:u|os|[aā]m|sim|mies)$/u;
/** Of other forms of verbs these are met: the conditional, the participle in "-t-", the future "uzlabos" (will improve). */
const OTHER_OF_VERB = /(?:t(?:u|os|[aā]m)|[^šj]os)$/u;
/** Slips of the dictionary's rules: "būt" has no present "būu". */
const IMPOSSIBLE = /^bū(?:u|am)$/u;

/** @returns {string | undefined} the lemma that a form is a first person of */
function firstPersonOf(entry, { form, mark, flag, add }) {
  if (IMPOSSIBLE.test(form)) return undefined;
  if (FIRST.test(mark)) return entry.word;
  if ((flag === '<' || flag === '>') && ADDED.test(add)) return entry.word;
  const lone =
    entry.part === '' && entry.flags === '-' && form === entry.word && REFLEXIVE.test(form) && !NOT_FIRST.test(form);
  return lone ? form.replace(/(?:[dt]?ī)?(?:šos|simies)$|(?:os|[aā]mies)$/u, 'ties') : undefined;
}

/** Verbs are marked `po:darb…`; the irregular ones stand without a mark and can be negated. */
const isVerb = ({ part, flags, word }) =>
  part.startsWith('darb') || (part === '' && (flags.includes('-') || /t$/.test(word)));

/** Proper names are marked `po:lietv…i`; their capital tells them from verbs (`context.ts`). */
const isName = ({ part }) => /^lietv\di/.test(part);

/**
 * Reads `dictionary-lv` as installed. Few of the other forms of verbs count as other words:
 * "atbilstu" is "I match" and "would match".
 * @returns {{ aff: string, dic: string, version: string, lemmas: Map<string, Set<string>>, others: Set<string> }}
 */
export function readDictionary() {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-lv'));
  const read = (name) => readFileSync(join(folder, name), 'utf8');
  const [aff, dic] = [read('index.aff'), read('index.dic')];
  const rules = suffixRules(aff);
  const lemmas = new Map();
  const others = new Set();
  for (const entry of entries(dic)) {
    const verb = isVerb(entry);
    for (const made of formsOf(entry, rules)) {
      const lemma = firstPersonOf(entry, made);
      if (lemma) lemmas.set(lemma, (lemmas.get(lemma) ?? new Set()).add(made.form));
      else if (isName(entry)) continue;
      else if (CANDIDATE.test(made.form) && (!verb || OTHER_OF_VERB.test(made.form)))
        others.add(made.form.toLowerCase());
    }
  }
  return { aff, dic, version: JSON.parse(read('package.json')).version, lemmas, others };
}
