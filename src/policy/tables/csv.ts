/**
 * Reads comma- or semicolon-separated text (RFC 4180; spreadsheets set to Latvian write semicolons), and what was
 * copied from a spreadsheet, which has tabs. The separator is the one that stands most often in the first line, a
 * tab before any other. Quoted cells may hold line breaks.
 * @returns rows of cells, each with the number of the line on which it begins, from 1
 */
export function readCsv(source: string): { line: number; cells: string[] }[] {
  const text = source.replace(/^\uFEFF/, '');
  const [head = ''] = text.replace(/^[\r\n]+/, '').split(/\r?\n/, 1);
  const separator = head.includes('\t') ? '\t' : head.split(';').length > head.split(',').length ? ';' : ',';
  const rows: { line: number; cells: string[] }[] = [];
  let line = 1;
  let row = { line, cells: [''] };
  let quoted = false;
  const append = (letters: string) => {
    row.cells[row.cells.length - 1] += letters;
  };
  const close = () => {
    if (row.cells.some((cell) => cell !== '')) rows.push(row);
    row = { line: line + 1, cells: [''] };
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] as string;
    if (quoted) {
      if (letter !== '"') append(letter);
      else if (text[at + 1] === '"') append(text[at++] as string);
      else quoted = false;
    } else if (letter === '"' && row.cells.at(-1) === '') quoted = true;
    else if (letter === separator) row.cells.push('');
    else if (letter === '\n') close();
    else if (letter !== '\r') append(letter);
    if (letter === '\n') line++;
  }
  close();
  return rows;
}
