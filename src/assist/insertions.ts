import { isInstitutional } from '../checks/voice/accounts.ts';
import { disclaimerTexts, findDisclaimer } from '../checks/voice/disclaimer.ts';
import { VOICE_WORDS } from '../checks/voice/words/table.ts';
import type { Document } from '../engine/document.ts';
import { growth, type Insertion, lineAtEnd, lineBeforeTail } from '../engine/insertion.ts';
import { fold, toNFC } from '../engine/tokens.ts';
import type { PostLanguage } from '../engine/types.ts';
import { isRegistered, LANGUAGE_IDS, STATE_LANGUAGE } from '../languages/index.ts';
import type { Policy } from '../policy/compile.ts';
import type { AccountStanding } from '../policy/register/register.ts';

/** What can be put into a post with one press; absent: not fitting here, there already, or too long. */
export interface Insertions {
  /** That the view is the writer's own: on accounts that are not the institution's. */
  disclaimer?: Insertion;
  /** The institution's signature: on its own accounts. */
  signature?: Insertion;
}

/**
 * The disclaimer and the signature, in the language of the post, each with the place where it belongs.
 * @param room how many more characters (UTF-16 units) the site takes; a longer wording gives way to a shorter one
 */
export function insertionsFor(doc: Document, policy: Policy, account: AccountStanding, room = Infinity): Insertions {
  const lang = insertionLanguage(doc, policy);
  const fits = (insertion: Insertion) => growth(insertion) <= room;
  if (isInstitutional(account)) {
    const signature = policy.signature[lang];
    if (signature === undefined || isSigned(doc, signature)) return {};
    const insertion = lineAtEnd(doc, signature);
    return fits(insertion) ? { signature: insertion } : {};
  }
  const words = VOICE_WORDS.of(lang);
  if (!words || findDisclaimer(doc, policy, words)) return {};
  const disclaimer = disclaimerTexts(policy, lang)
    .map((text) => lineBeforeTail(doc, text))
    .find(fits);
  return disclaimer ? { disclaimer } : {};
}

/** The language of the post; of a post too short to tell, the state language, unless the rules write in others only. */
export function insertionLanguage({ lang }: Document, { disclaimers, signature, name }: Policy): PostLanguage {
  if (isRegistered(lang)) return lang;
  return LANGUAGE_IDS.find((one) => disclaimers[one] ?? signature[one] ?? name[one]) ?? STATE_LANGUAGE;
}

/** Whether the signature closes a line; the name inside a sentence signs nothing. */
function isSigned({ text, folded }: Document, signature: string): boolean {
  const bare = (line: string) => {
    const plain = toNFC(line)
      .toLowerCase()
      .replace(/[\s\p{P}]+/gu, ' ')
      .trim();
    return folded ? fold(plain) : plain;
  };
  return text.split('\n').some((line) => ` ${bare(line)}`.endsWith(` ${bare(signature)}`));
}
