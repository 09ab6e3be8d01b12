import { readOnce } from '../../../engine/read-once.ts';
import type { PostLanguage, Range } from '../../../engine/types.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { ReferenceWords } from './shape.ts';
import { REFERENCE_WORDS } from './words.ts';

const patternsOf = ({ references, anyCase }: ReferenceWords): RegExp[] =>
  references.map((source) => new RegExp(`(?<![A-Za-zÀ-ɏ\\d])(?:${source})(?![A-Za-zÀ-ɏ\\d])`, anyCase ? 'giu' : 'gu'));

export interface FoundReference extends Range {
  /** Names one place and no parts of it: "pēc noteikumiem Nr. 692", not "13. panta otrā daļa". */
  exact: boolean;
}

/** Finds references to laws in a sentence; what touches or follows within two characters is one reference. */
export function findReferences(part: SentenceView, lang: PostLanguage): FoundReference[] {
  const { start, end } = part.sentence;
  const text = part.doc.text.slice(start, end);
  const words = REFERENCE_WORDS.of(lang);
  if (!words?.holds.test(text)) return [];
  const found: Range[] = [];
  for (const pattern of readOnce(words, patternsOf)) {
    for (const match of text.matchAll(pattern)) {
      if (words.isNone?.(match[0], text)) continue;
      found.push({ start: start + match.index, end: start + match.index + match[0].length });
    }
  }
  return merge(found.sort((a, b) => a.start - b.start || b.end - a.end)).map((range) => ({
    ...range,
    exact: (part.doc.text.slice(range.start, range.end).match(words.parts)?.length ?? 0) <= 1,
  }));
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
