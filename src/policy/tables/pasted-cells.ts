import { isDay } from '../days.ts';

/** Why a line of a pasted table cannot be taken; the surfaces have a sentence for each. */
export type PastedError =
  | 'name'
  | 'role'
  | 'role-missing'
  | 'day'
  | 'order'
  | 'topic'
  | 'account'
  | 'site'
  | 'handle'
  | 'kind'
  | 'kind-missing'
  | 'owner'
  | 'person'
  | 'text'
  | 'long'
  | 'twice';

export interface PastedProblem {
  /** Line of the pasted text, from 1. */
  line: number;
  error: PastedError;
  /** The words that could not be read, or the number of the line where the same stands already. */
  given: string;
}

/** Letters as they are compared: without case, marks and stray spaces. */
export const plainLetters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\u00a0_]+/gu, ' ')
    .replace(/[.:*]+$/u, '')
    .trim();

/**
 * A day as people write it in a spreadsheet, as an ISO day: `2026-11-22`, `22.11.2026.`, `22.11.2026`, `22/11/2026`.
 * The day stands before the month, as in Latvia. Anything else gives `undefined`.
 */
export function readDay(cell: string): string | undefined {
  const text = cell.trim();
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[./]\s*(\d{1,2})[./]\s*(\d{4})\.?(?:\s*g\.)?$/u.exec(text) ?? [];
  const iso = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : undefined;
}

/** Several things in one cell: parted by semicolons, commas or line breaks. */
export const readList = (cell: string): string[] =>
  cell
    .split(/[;,\n|]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Words for everything there is. */
export const isEverything = (cell: string): boolean =>
  cell.trim() === '*' || /^(?:vis[ias]|visi konti|visas temas|all|everything)$/u.test(plainLetters(cell));
