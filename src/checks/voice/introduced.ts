import type { Document } from '../../engine/document.ts';
import type { VoiceWords } from './words/shape.ts';

/** "/Anna", "^AB", "– Anna, komunikācijas nodaļa" as the last line or the end of it. */
const SIGNATURE =
  /(?:^|\s)(?:[/^~][\s]?\p{Lu}[\p{L}.]{0,20}(?:\s\p{Lu}\p{L}+)?|[–—-]\s?\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{L}-]+)?(?:,[^.!?\n]{2,60})?|(?:Jūsu|Ar cieņu,|Your|Yours,|Regards,)\s\p{Lu}\p{L}+|\(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?\))[\s.]*$/u;
/** "Anna Bērziņa, aģentūras direktore" as a line of its own. */
const NAME_LINE = /(?:^|\n)[^\p{L}\n]{0,4}\p{Lu}\p{Ll}+\s\p{Lu}[\p{L}-]+,\s[^.!?\n]{3,60}$/u;

/** "Es esmu Anna", "I'm Anna". */
const SELF =
  /(?<!\p{L})(?:[Ee]s esmu|[Mm]ani sauc|I['’]m|I am|[Mm]y name is|[Tt]e|[Šš]eit)\s(?!(?:no|pret|par|ar|from|in)\s)(?:\p{Ll}+\s)?\p{Lu}\p{Ll}+(?=[\s,.!–-])|\p{Lu}\p{Ll}+ here[!.,]/u;

/** Whether one person signs the post or is introduced in it, so that it is clear who says "I". */
export function isIntroduced(doc: Document, words: VoiceWords): boolean {
  const body = withoutTail(doc.text);
  return SIGNATURE.test(body) || NAME_LINE.test(body) || SELF.test(body) || words.introductions.find(doc).length > 0;
}

/** Hashtags, links and emoji may stand behind a signature. */
const withoutTail = (text: string): string =>
  text.replace(/(?:\s*(?:#[\p{L}\p{M}\d_]+|https?:\/\/\S+|\p{Extended_Pictographic}\uFE0F?))+\s*$/u, '').trimEnd();
