import type { MessageData } from '../../contract.ts';
import type { PhraseFound } from './find.ts';

/** What the message of a phrase is filled with: `found`, and `use` (plain wordings) or `advice` (a key). */
export function phraseData({ entry, start, end, fix }: PhraseFound, text: string): MessageData {
  const found = text.slice(start, end).replace(/\s+/gu, ' ');
  if (entry.kind === 'advise') return { found, advice: entry.wording };
  if (entry.kind === 'show') return { found, use: entry.wording };
  if (entry.wording === '-') return { found, advice: 'drop' };
  const use = fix ? fix.said : plainWording(entry.wording);
  return use === '' ? { found, advice: 'plain' } : { found, use };
}

/** The wording of the list where it can be shown as it stands. */
function plainWording(wording: string): string {
  const plain = wording.replace(/^,/u, '').replace(/,$/u, '');
  if (plain === 'šis~') return 'šis';
  if (plain.startsWith('@')) return plain.slice(1).replaceAll('-', ' ');
  return /[~$]/u.test(plain) ? '' : plain;
}
