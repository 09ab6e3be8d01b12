import { readCsv } from './csv.ts';
import { plainLetters } from './pasted-cells.ts';

/** One line of a pasted table by the names of its columns; what the table does not have is not there. */
export interface PastedRow<Column extends string> {
  line: number;
  cells: Partial<Record<Column, string>>;
}

export interface PastedTable<Column extends string> {
  /** The columns in the order of the table; `undefined` where a heading is none of ours. */
  columns: (Column | undefined)[];
  /** False where there was no heading and the columns were taken by their place. */
  hasHeading: boolean;
  rows: PastedRow<Column>[];
}

/**
 * Reads what was copied from a spreadsheet or a CSV file: tabs, semicolons or commas, with a heading in Latvian or
 * English or without one. Any text is read and none throws.
 * @param headings for each column the headings it may have, in plain letters (`plainLetters`)
 * @param places the columns in their order where there is no heading
 */
export function readPastedTable<Column extends string>(
  text: string,
  headings: Record<Column, readonly string[]>,
  places: readonly Column[],
): PastedTable<Column> {
  const lines = readCsv(text).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const head = columnsOf(lines[0]?.cells ?? [], headings);
  // One word that happens to be a heading ("Konti") makes no heading of a line of data.
  const known = head.filter((column) => column !== undefined).length;
  const hasHeading = known >= 2 || (known === 1 && head.length === 1);
  const columns: (Column | undefined)[] = hasHeading ? head : [...places];
  const rows = (hasHeading ? lines.slice(1) : lines).map(({ line, cells }): PastedRow<Column> => {
    const named: Partial<Record<Column, string>> = {};
    for (const [index, cell] of cells.entries()) {
      const column = columns[index];
      if (column !== undefined && cell.trim() !== '') named[column] = cell.normalize('NFC').trim();
    }
    return { line, cells: named };
  });
  return { columns, hasHeading, rows };
}

/** Each heading counts once: a second column of the same name is left aside. */
function columnsOf<Column extends string>(
  cells: readonly string[],
  headings: Record<Column, readonly string[]>,
): (Column | undefined)[] {
  const taken = new Set<Column>();
  return cells.map((cell) => {
    const heading = plainLetters(cell);
    const column = (Object.keys(headings) as Column[]).find((name) => headings[name].includes(heading));
    if (column === undefined || taken.has(column)) return undefined;
    taken.add(column);
    return column;
  });
}
