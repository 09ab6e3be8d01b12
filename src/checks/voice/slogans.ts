import { type Document, opensSentence } from '../../engine/document.ts';
import type { PersonMark } from '../../engine/language.ts';

/** "I ❤️ lakes", "Es – brīvprātīgais" and names of services. */
export const isSlogan = (mark: PersonMark, doc: Document): boolean =>
  doc.tokens[mark.token + 1]?.kind === 'emoji' ||
  (mark.source === 'pronoun' && /^[–—]$/.test(doc.tokens[mark.token + 1]?.text ?? '')) ||
  isServiceName(mark, doc);

/** "Mans VID", "Mana Latvija.lv", "My Tax": a possessive with a capital before a capital names a service. */
function isServiceName(mark: PersonMark, doc: Document): boolean {
  const token = doc.tokens[mark.token];
  const next = doc.tokens[mark.token + 1];
  if (!token || mark.source !== 'pronoun' || !/^(?:Man[aāsuio]|My)/u.test(token.text) || token.text === 'Man')
    return false;
  const opens = opensSentence(doc, mark.token);
  return (
    (next?.kind === 'word' && /^\p{Lu}/u.test(next.text)) || next?.kind === 'link' || (!opens && next?.kind === 'word')
  );
}
