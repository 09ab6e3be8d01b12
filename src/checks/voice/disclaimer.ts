import { type Document, isQuoted } from '../../engine/document.ts';
import { fold } from '../../engine/tokens.ts';
import type { Language, Range } from '../../engine/types.ts';
import type { Policy } from '../../policy/compile.ts';
import { wordsOf } from './words/by-language.ts';
import type { VoiceWords } from './words/shape.ts';

/** Finds the words by which the writer says that the view is their own: the rules' wordings and the common ones. */
export function findDisclaimer(doc: Document, policy: Policy, words: VoiceWords): Range | undefined {
  const given = [...policy.disclaimers.lv, ...policy.disclaimers.en].flatMap((text) => verbatim(doc, text));
  const common = words.disclaimers.find(doc).map(({ start, end }) => ({ start, end }));
  return [...given, ...common].find((range) => !isQuoted(range, doc));
}

/** Where a disclaimer of the rules stands, whatever its capitals, its last full stop and its diacritics. */
function verbatim(doc: Document, disclaimer: string): Range[] {
  const bare = (text: string) => (doc.folded ? fold(text.toLowerCase()) : text.toLowerCase());
  const wanted = bare(disclaimer.trim().replace(/[.!]+$/, ''));
  const start = wanted === '' ? -1 : bare(doc.text).indexOf(wanted);
  return start < 0 ? [] : [{ start, end: Math.min(doc.text.length, start + wanted.length) }];
}

/** The disclaimer in a language: the institution's first, otherwise the built-in one. */
const disclaimerText = (policy: Policy, lang: Language): string =>
  policy.disclaimers[lang][0] ?? wordsOf(lang)?.disclaimer ?? '';

/** A mend that adds the disclaimer at the end: an empty range, a blank or a line before. */
export function insertDisclaimer(doc: Document, policy: Policy, lang: Language): Range & { text: string } {
  const at = doc.text.trimEnd().length;
  const last = doc.tokens.at(-1);
  const disclaimer = disclaimerText(policy, lang);
  // Behind hashtags, links and emoji a sentence reads badly in the same line.
  if (last && last.kind !== 'word' && last.kind !== 'number' && last.kind !== 'mark') {
    return { start: at, end: at, text: `\n${disclaimer}` };
  }
  const ended = last?.kind === 'mark' && /^[.!?…»”")\]:;,–—-]$/.test(last.text);
  return { start: at, end: at, text: `${ended ? '' : '.'} ${disclaimer}` };
}
