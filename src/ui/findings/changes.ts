import type { Fix } from '../../engine/types.ts';

/** A stretch of a post as it is before and after its fixes. */
export interface Stretch {
  kind: 'same' | 'old' | 'new';
  text: string;
}

/** So much of the text around a change is shown, in UTF-16 units; the rest is three dots. */
const AROUND = 40;

/**
 * The post with its fixes made visible: what goes, what comes, and enough around them to know the place.
 * @param fixes not overlapping, in any order
 */
export function changesIn(text: string, fixes: readonly Fix[]): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  const whole = fixes.map((fix) => inWholeWords(text, fix)).sort((a, b) => a.start - b.start);
  // Two changes within one word are shown as they are: their wider ranges would overlap.
  const overlap = whole.some((fix, index) => index > 0 && fix.start < (whole[index - 1]?.end ?? 0));
  for (const fix of overlap ? [...fixes].sort((a, b) => a.start - b.start) : whole) {
    stretches.push({ kind: 'same', text: text.slice(from, fix.start) });
    stretches.push({ kind: 'old', text: text.slice(fix.start, fix.end) });
    stretches.push({ kind: 'new', text: fix.text });
    from = fix.end;
  }
  stretches.push({ kind: 'same', text: text.slice(from) });
  const last = stretches.length - 1;
  return stretches
    .map((stretch, index) => (stretch.kind === 'same' ? shortened(stretch, index === 0, index === last) : stretch))
    .filter((stretch) => stretch.text !== '');
}

const WORD = /[\p{L}\p{M}\p{N}]/u;

/** Nobody reads half words: a change is shown with all of the word that it reaches into. */
function inWholeWords(text: string, { start, end, text: words }: Fix): Pick<Fix, 'start' | 'end' | 'text'> {
  let [from, to] = [start, end];
  if (WORD.test(text.charAt(start))) while (from > 0 && WORD.test(text.charAt(from - 1))) from--;
  if (WORD.test(text.charAt(end - 1))) while (to < text.length && WORD.test(text.charAt(to))) to++;
  return { start: from, end: to, text: text.slice(from, start) + words + text.slice(end, to) };
}

/** Keeps what touches a change, cut between words. */
function shortened({ kind, text }: Stretch, isFirst: boolean, isLast: boolean): Stretch {
  const words = text.replace(/\n+/gu, '\n');
  const end = isFirst ? '' : head(words);
  const start = isLast ? '' : tail(words);
  const keep = (isFirst ? 0 : AROUND) + (isLast ? 0 : AROUND);
  return words.length <= keep ? { kind, text: words } : { kind, text: `${end} … ${start}`.replace(/^ … $/, '') };
}

const head = (text: string): string => text.slice(0, AROUND).replace(/\S*$/u, '').trimEnd();
const tail = (text: string): string => text.slice(-AROUND).replace(/^\S*/u, '').trimStart();
