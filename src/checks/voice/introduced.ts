import type { Document } from '../../engine/document.ts';
import type { VoiceWords } from './words/shape.ts';

/** "/Anna", "^AB", "– Anna, komunikācijas nodaļa", "… Anna Bērza, direktore" as the last line or the end of it. */
const SIGNATURE =
  /(?<!\S)(?:[/^~][\s]?\p{Lu}[\p{L}.]{0,20}(?:\s\p{Lu}\p{L}+)?(?:,[^.!?\n]{2,60})?|(?<=[.!?…:)]\s)\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{L}-]+,\s[^.!?\n]{3,60}|(?:,|\sno|\sfrom)\s\p{Lu}{2,10})|[–—-]\s?\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{L}-]+)?(?:,[^.!?\n]{2,60})?|(?:Jūsu|Ar cieņu,|Your|Yours,|Regards,)\s\p{Lu}\p{L}+|\(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?\))[\s.]*$/gu;
/** "Anna Bērziņa, aģentūras direktore" as a line of its own. */
const NAME_LINE = /(?<![^\n])[^\p{L}\n]{0,4}\p{Lu}\p{Ll}+\s\p{Lu}[\p{L}-]+,\s[^.!?\n]{3,60}$/gu;

/** "Es esmu Anna", "Esmu Anna, preses pārstāve", "I'm Anna", "Hi, it's Anna". */
const SELF =
  /(?<!\p{L})(?:[Ee]smu\s\p{Lu}\p{Ll}+[aešs](?=[,.!]|\sun\s)|(?:Hi|Hello|Hey)[,!]?\s(?:it['’]s|this is)\s\p{Lu}\p{Ll}+|This is \p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+,)|(?<!\p{L})(?:[Ee]s esmu\s(?:\p{Ll}+\s)?\p{Lu}\p{Ll}*[aešso](?=[\s,.!–-])|(?:I['’]m|I am)\s\p{Lu}\p{Ll}+(?=[\s,.!–-]))|(?<!\p{L})(?:[Mm]ani sauc|[Mm]y name is|[Tt]e|[Šš]eit)\s(?!(?:no|pret|par|ar|from|in)\s)(?:\p{Ll}+\s)?\p{Lu}\p{Ll}+(?=[\s,.!–-])|\p{Lu}\p{Ll}+ (?:here|te)[!.,]/u;

/** Whether one person signs the post or is introduced in it, so that it is clear who says "I". */
export function isIntroduced(doc: Document, words: VoiceWords): boolean {
  const body = withoutTail(doc.text);
  return (
    endsWith(body, SIGNATURE) ||
    endsWith(body, NAME_LINE) ||
    SELF.test(body) ||
    words.introductions.find(doc).length > 0
  );
}

/** No signature is longer, in characters: what is further from the end is not looked at. */
const SIGNED = 300;

function endsWith(body: string, signature: RegExp): boolean {
  signature.lastIndex = Math.max(0, body.length - SIGNED);
  return signature.test(body);
}

/** Hashtags, links and emoji may stand behind a signature. */
const TAIL = /(?:\s*(?:#[\p{L}\p{M}\d_]+|https?:\/\/\S+(?!\S)|\p{Extended_Pictographic}\uFE0F?))+$/gu;
/** In characters: a longer tail is no tail. */
const LONGEST_TAIL = 600;

function withoutTail(text: string): string {
  const body = text.trimEnd();
  TAIL.lastIndex = Math.max(0, body.length - LONGEST_TAIL);
  return body.slice(0, TAIL.exec(body)?.index).trimEnd();
}
