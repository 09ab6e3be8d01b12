import type { Language, Range } from '../../../engine/types.ts';
import type { SentenceView } from '../sentence-view.ts';
import { REFERENCES as ENGLISH } from './words.en.ts';
import { REFERENCES as LATVIAN, LAW_WORDS, NEEDS_LAW } from './words.lv.ts';

const bounded = (source: string, flags: string) =>
  new RegExp(`(?<![A-Za-zÀ-ɏ\\d])(?:${source})(?![A-Za-zÀ-ɏ\\d])`, flags);
const patterns = new Map<Language, RegExp[]>();

function patternsOf(lang: Language): RegExp[] {
  const known = patterns.get(lang);
  if (known) return known;
  // English names of acts are told by their capital letters
  const made =
    lang === 'lv' ? LATVIAN.map((source) => bounded(source, 'giu')) : ENGLISH.map((source) => bounded(source, 'gu'));
  patterns.set(lang, made);
  return made;
}

/** What every reference holds; most sentences are passed over at once. */
const HOLDS: Record<Language, RegExp> = {
  lv: /pant|punkt|Nr\.? ?\d|\bMK\b|Ministru kabineta|\d\/\d|pielikum|noda[ļl]|sada[ļl]/iu,
  en: /\(\w{1,4}\)|\(E|[Nn]o\.? ?\d|\d\/\d|§|CFR|U\.?S\.?C|(?:[Ss]ection|[Aa]rticle|[Pp]aragraph|[Cc]lause|[Ss]chedule|[Aa]nnex|[Cc]hapter|[Aa]rt\.|[Pp]ara)s? ?\.?\d/u,
};

/** Finds references to laws in a sentence; what touches or follows within two characters is one reference. */
export function findReferences(part: SentenceView, lang: Language): Range[] {
  const { start, end } = part.sentence;
  const text = part.doc.text.slice(start, end);
  if (!HOLDS[lang].test(text)) return [];
  const namesLaw = LAW_WORDS.test(text);
  const found: Range[] = [];
  for (const pattern of patternsOf(lang)) {
    for (const match of text.matchAll(pattern)) {
      if (lang === 'lv' && !namesLaw && NEEDS_LAW.test(match[0])) continue;
      found.push({ start: start + match.index, end: start + match.index + match[0].length });
    }
  }
  return merge(found.sort((a, b) => a.start - b.start || b.end - a.end));
}

function merge(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of ranges) {
    const last = merged.at(-1);
    if (last && range.start <= last.end + 2) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}
