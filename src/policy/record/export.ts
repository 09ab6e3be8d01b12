import type { RecordEntry } from './entry.ts';

const COLUMNS = ['day', 'site', 'account', 'check', 'decision', 'hash', 'approvedBy', 'reason'] as const;

/** By this mark spreadsheets know that the file is UTF-8; without it «ā» becomes «Ä». */
const MARK = '\ufeff';

/**
 * The record as a spreadsheet opens it: RFC 4180 with a first line of names.
 * @param separator a Latvian spreadsheet splits at the semicolon, because the comma is its decimal sign
 */
export function asCsv(entries: readonly RecordEntry[], separator: ';' | ',' = ';'): string {
  const lines = [COLUMNS, ...entries.map((entry) => COLUMNS.map((column) => entry[column] ?? ''))];
  return `${MARK}${lines.map((cells) => `${cells.map(cellOf).join(separator)}\r\n`).join('')}`;
}

/**
 * A cell that begins like a formula would be run by a spreadsheet; an apostrophe in front makes it text
 * (OWASP, CSV injection). The full-width signs are read as formulas too.
 */
function cellOf(text: string): string {
  const harmless = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
  return /[";,\r\n\t']|^\s|\s$/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** The record for other programs. The same record always gives the same text. */
export const asJson = (entries: readonly RecordEntry[]): string =>
  `${JSON.stringify({ format: 'ka-varda/record@1', entries }, COLUMNS_AND_FRAME, 2)}\n`;

const COLUMNS_AND_FRAME = ['format', 'entries', ...COLUMNS];
