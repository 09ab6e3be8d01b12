/** A line that was broken for want of room is at least so long, in characters. */
const SHORTEST = 40;
/** And no longer: mail is broken at 72 to 78, a terminal at 80, a page of a document before 120. */
const WIDEST = 120;
/** What a line of its own begins with: a bullet, a number in a list, a tag, a picture, speech. */
const BEGINS_ANEW = /^\s*(?:[-–—•*·>#@«„“"]|\d{1,2}[.)]\s|\p{Extended_Pictographic})/u;
/** A line that says by its end that it is whole. */
const WHOLE = /[.!?…:;]["'»”“)\]]*\s*$/u;

/**
 * Line ends of a text that was pasted with hard line breaks, at which a sentence goes on: no line of the paragraph is
 * wide, and the first word of the next line would not have had room in the widest. Paragraphs part at empty lines.
 * @returns UTF-16 offsets of the line ends
 */
export function wrappedLineEnds(text: string): ReadonlySet<number> {
  const ends = new Set<number>();
  let offset = 0;
  let paragraph: { line: string; end: number }[] = [];
  for (const line of text.split('\n')) {
    const end = offset + line.length;
    if (line.trim() === '') {
      addWraps(paragraph, ends);
      paragraph = [];
    } else paragraph.push({ line, end });
    offset = end + 1;
  }
  addWraps(paragraph, ends);
  return ends;
}

function addWraps(lines: readonly { line: string; end: number }[], ends: Set<number>) {
  const widths = lines.map(({ line }) => line.trimEnd().length);
  const room = widths.reduce((most, width) => Math.max(most, width), 0);
  if (lines.length < 2 || room < SHORTEST || room > WIDEST) return;
  const wraps: { end: number; capital: boolean }[] = [];
  for (const [index, { line, end }] of lines.entries()) {
    const next = lines[index + 1]?.line.trimStart();
    const width = widths[index] ?? 0;
    if (next === undefined || width < SHORTEST || WHOLE.test(line) || BEGINS_ANEW.test(next)) continue;
    const isFull = width + 1 + (/^\S+/.exec(next)?.[0].length ?? 0) > room;
    if (isFull) wraps.push({ end, capital: /^\p{Lu}/u.test(next) });
  }
  // A capital is a name's where most lines go on without one; otherwise lines that happen to be of one length begin so.
  const small = wraps.filter(({ capital }) => !capital).length;
  for (const { end, capital } of wraps) if (!capital || small * 2 > wraps.length) ends.add(end);
}
