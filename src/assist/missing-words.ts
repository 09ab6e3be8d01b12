import { isInstitutional } from '../checks/voice/accounts.ts';
import type { Post, PostLanguage } from '../engine/types.ts';
import { isRegistered, LANGUAGE_IDS, PACKS, readPost } from '../languages/index.ts';
import type { Policy } from '../policy/compile.ts';
import type { AccountStanding } from '../policy/register/register.ts';
import { insertionLanguage } from './insertions.ts';
import { BARE } from './reply/situation.ts';

/** In UTF-16 units: the words by which a language is decided stand in it, and a press is answered at once. */
const BEGINNING = 6000;

/**
 * Languages whose words a post asks for and that are not here yet: that of the text, that of the message answered, and
 * that in which a disclaimer would be put in. A text too short to tell, or in no language of ours, is judged without.
 */
export function missingWords(post: Post, policy: Policy, account: AccountStanding): PostLanguage[] {
  const doc = readPost(post.text.slice(0, BEGINNING), post.lang);
  const insertion = isInstitutional(account) || doc.words.length === 0 ? [] : [insertionLanguage(doc, policy)];
  const asked = new Set([doc.lang, ...insertion, ...languagesAnswered(post.inReplyTo ?? '')]);
  return [...asked].filter((lang) => isRegistered(lang) && !PACKS.of(lang));
}

/** Words of every language are looked for in a message too short to tell. */
function languagesAnswered(text: string): readonly string[] {
  const { lang, words } = readPost(text.slice(0, BEGINNING));
  if (words.length === 0) return [];
  return lang === 'unknown' || words.length <= BARE ? LANGUAGE_IDS : [lang];
}
