import type { InterfaceLanguage } from '../../engine/types.ts';
import type { Account, Bilingual } from '../../policy/file/rules.ts';
import { isDisplayName, WHOLE_SITE } from '../../policy/register/sites.ts';
import { siteName } from '../controls/site-names.ts';

/** A name of the rules in this language, or in the other one where it has only that. */
export const nameIn = (name: Bilingual | undefined, language: InterfaceLanguage): string | undefined =>
  name?.[language] ?? name?.lv ?? name?.en;

/** An account as people call it: "X @MezuParki", "Facebook Mežu un parku pārvalde"; the site alone stands for all of it. */
export function accountName({ site, handle }: Pick<Account, 'site' | 'handle'>): string {
  if (handle === WHOLE_SITE) return siteName(site);
  const bare = handle.trim().replace(/^@/, '');
  return `${siteName(site)} ${isDisplayName(handle) ? bare : `@${bare}`}`;
}
