/** As many characters as fit two lines of the popup. */
const SHOWN = 110;

/** The whole text of a draft; the posts of a thread are parted by an empty line. */
export const wholeText = (parts: readonly string[]): string => parts.join('\n\n');

/** The first words of a text on one line, cut between words. */
export function firstWords(text: string, most = SHOWN): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most + 1);
  const end = cut.lastIndexOf(' ');
  // A word longer than the line is cut in itself, but never through a surrogate pair.
  return `${end > 0 ? cut.slice(0, end) : [...line].slice(0, most).join('')} …`;
}
