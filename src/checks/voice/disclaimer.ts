import { type Document, isQuoted } from '../../engine/document.ts';
import { type Insertion, lineBeforeTail } from '../../engine/insertion.ts';
import { fold } from '../../engine/tokens.ts';
import type { PostLanguage, Range } from '../../engine/types.ts';
import { PACKS } from '../../languages/index.ts';
import type { Policy } from '../../policy/compile.ts';
import type { VoiceWords } from './words/shape.ts';

/** Finds the words by which the writer says that the view is their own: the rules' wordings and the common ones. */
export function findDisclaimer(doc: Document, policy: Policy, words: VoiceWords): Range | undefined {
  const given = Object.values(policy.disclaimers).flatMap((texts = []) => texts.flatMap((text) => verbatim(doc, text)));
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

/** The disclaimers in a language: the institution's, otherwise the built-in one. The first is the one inserted. */
export function disclaimerTexts(policy: Policy, lang: PostLanguage): readonly string[] {
  return policy.disclaimers[lang] ?? PACKS.of(lang)?.disclaimers ?? [];
}

/** A fix that adds the disclaimer, on a line of its own at the end, before closing hashtags and links. */
export const insertDisclaimer = (doc: Document, policy: Policy, lang: PostLanguage): Insertion =>
  lineBeforeTail(doc, disclaimerTexts(policy, lang)[0] ?? '');
