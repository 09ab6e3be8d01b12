import { type Document, isQuoted, sentenceOf } from '../../../engine/document.ts';
import { readOnce } from '../../../engine/read-once.ts';
import type { Token } from '../../../engine/tokens.ts';
import type { PostLanguage } from '../../../engine/types.ts';
import type { Policy } from '../../../policy/compile.ts';
import { plainText } from '../../../policy/wording/wording.ts';
import { isExplained } from './explained.ts';
import type { AcronymWords } from './shape.ts';
import { ACRONYM_WORDS } from './words.ts';

const listOf = ({ acronyms = '' }: AcronymWords): ReadonlyMap<string, string> =>
  new Map(acronyms.split('\n').map((line) => line.split('\t') as [string, string]));

export interface AcronymFound {
  token: Token;
  /** Index of the token in the document. */
  at: number;
  expansion: string;
}

/** Finds abbreviations that are not explained in the post and that not everybody knows; each once, where it first stands. */
export function findAcronyms(doc: Document, lang: PostLanguage, policy: Policy): AcronymFound[] {
  const words = ACRONYM_WORDS.of(lang);
  if (!words) return [];
  const list = readOnce(words, listOf);
  const own = new Set(policy.rules.institution?.short ?? []);
  const found = new Map<string, AcronymFound>();
  const explained = new Map<string, boolean>();
  const isShouted = shouting(doc);
  for (const [at, token] of doc.tokens.entries()) {
    if (token.kind !== 'word' || !/\p{Lu}.*\p{Lu}/u.test(token.text) || found.has(token.text)) continue;
    const expansion = plainText(policy.acronyms.get(token.text) ?? list.get(token.text) ?? '');
    if (expansion === '' || own.has(token.text)) continue;
    if (isQuoted(token, doc) || isTrap(doc, at, words) || isShouted(token, sentenceOf(doc, at))) continue;
    const known = explained.get(token.text) ?? isExplained(doc, token.text, expansion);
    explained.set(token.text, known);
    if (known) continue;
    found.set(token.text, { token, at, expansion });
  }
  return [...found.values()];
}

function isTrap({ tokens }: Document, at: number, { traps }: AcronymWords): boolean {
  const trap = traps[tokens[at]?.text ?? ''];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  // "A/S", "SIA-VAS", parts of a code or a file name; "Dati: SPKC" names a source, as it should (ethics-2018)
  if (
    before?.text === '/' ||
    before?.text === ':' ||
    after?.text === '/' ||
    (before?.text === '.' && before.end === tokens[at]?.start)
  )
    return true;
  if (!trap) return false;
  return Boolean(
    (trap.before && before && trap.before.test(before.text)) || (trap.after && after && trap.after.test(after.text)),
  );
}

/** Shorter words are often written in capitals. */
const SHORT = 3;
const isLoud = (text: string): boolean => text === text.toUpperCase();

/** Tells whether the sentence is written in capitals anyway, so that "TA" may be any word; counts each sentence once. */
function shouting(doc: Document): (token: Token, sentence: number) => boolean {
  const counts = new Map<number, { all: number; loud: number; alike: Map<string, number> }>();
  const countsOf = (sentence: number) => {
    const { first = 0, last = 0 } = doc.sentences[sentence] ?? {};
    const words = doc.tokens.slice(first, last).filter(({ kind, text }) => kind === 'word' && text.length > SHORT);
    const alike = new Map<string, number>();
    for (const { text } of words) alike.set(text, (alike.get(text) ?? 0) + 1);
    return { all: words.length, loud: words.filter(({ text }) => isLoud(text)).length, alike };
  };
  return ({ text }, sentence) => {
    const known = counts.get(sentence) ?? countsOf(sentence);
    counts.set(sentence, known);
    const same = known.alike.get(text) ?? 0;
    const others = known.all - same;
    const loud = known.loud - (isLoud(text) ? same : 0);
    return others > 0 && loud * 2 >= others;
  };
}
