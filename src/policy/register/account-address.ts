import type { Account } from '../file/rules.ts';
import { canonicalSite, parseReference } from './sites.ts';

/** Path steps that stand before the name in links to profiles: linkedin.com/in/…, reddit.com/user/…, t.me/s/… */
const BEFORE_NAME = /^(?:in|company|school|showcase|user|u|r|c|channel|s|pages|profile|lietotajs)\//i;
const LOOKS_LIKE_LINK = /^(?:https?:\/\/|(?:[\p{L}\d-]+\.)+\p{L}{2,}\/.)/iu;

/**
 * Reads what a person typed or pasted as the name of an account: `@name`, a page name, or a link to the profile,
 * which then also says the site. `undefined` where no name is left.
 */
export function readAccountAddress(site: string, typed: string): Pick<Account, 'site' | 'handle'> | undefined {
  const text = typed.trim();
  if (LOOKS_LIKE_LINK.test(text)) {
    const reference = parseReference(text.replace(/[?#].*$/s, '').replace(/\/+$/, ''));
    const handle = reference?.handle.replace(BEFORE_NAME, '').split('/')[0];
    return reference && handle ? { site: reference.site, handle: decoded(handle) } : undefined;
  }
  const reference = parseReference(`${canonicalSite(site)}/${text}`);
  return reference && { site: reference.site, handle: reference.handle };
}

/** Names in links are percent-encoded; what is no valid encoding is left as it is. */
function decoded(handle: string): string {
  try {
    return decodeURIComponent(handle).replace(/^@/, '');
  } catch {
    return handle.replace(/^@/, '');
  }
}
