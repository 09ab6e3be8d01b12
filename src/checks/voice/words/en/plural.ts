import { type Document, opensSentence } from '../../../../engine/document.ts';
import type { PersonMark } from '../../../../engine/language.ts';
import type { Range } from '../../../../engine/types.ts';

/** After these "I" can become "we" with nothing else changed: no noun of one person follows. */
const VERBS = new Set(
  `invite encourage urge remind ask thank congratulate recommend apologise apologize hope welcome look`.split(/\s+/),
);
const FEELINGS = new Set(
  `happy glad pleased delighted proud excited sorry grateful thrilled honoured honored`.split(/\s+/),
);
const BE: Record<string, string> = { "i'm": "we're", 'i’m': 'we’re' };

/** "I'm happy" becomes "We're happy", "I invite" "We invite", where this is all there is of "I" in the post. */
export function toPlural(doc: Document, persons: readonly PersonMark[]): (Range & { text: string }) | undefined {
  const [mark, ...others] = persons;
  const pronoun = mark && doc.tokens[mark.token];
  if (!mark || !pronoun || others.length > 0) return undefined;
  const [next, after] = [doc.tokens[mark.token + 1], doc.tokens[mark.token + 2]];
  const contracted = BE[pronoun.lower];
  if (contracted && next && FEELINGS.has(next.lower))
    return { ...range(pronoun), text: capital(doc, mark, contracted) };
  if (pronoun.lower !== 'i' || !next) return undefined;
  if (VERBS.has(next.lower)) return { ...range(pronoun), text: capital(doc, mark, 'we') };
  if (next.lower === 'am' && after && FEELINGS.has(after.lower)) {
    return { start: pronoun.start, end: next.end, text: capital(doc, mark, 'we are') };
  }
  return undefined;
}

const range = ({ start, end }: Range): Range => ({ start, end });

/** "I" is a capital anywhere; "we" only where a sentence begins. */
function capital(doc: Document, mark: PersonMark, text: string): string {
  return opensSentence(doc, mark.token) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
