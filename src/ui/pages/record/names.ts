import { CHECKS } from '../../../checks/registry.ts';
import type { InterfaceLanguage } from '../../../engine/types.ts';
import type { Rules } from '../../../policy/file/rules.ts';
import { parseReference } from '../../../policy/register/sites.ts';
import { accountName } from '../names.ts';

/** The title of a check; one that this version has no more is called by its id. */
export const checkTitle = (id: string, language: InterfaceLanguage): string =>
  CHECKS.find((check) => check.id === id)?.text[language].title ?? id;

/** An account of the record as people call it: `x.com/EzeriUnUpes` is "X @EzeriUnUpes". */
export function accountTitle(account: string): string {
  const reference = parseReference(account);
  return reference ? accountName(reference) : account;
}

/** The account alone, where its site stands beside it. */
export const handleOf = (account: string): string => account.slice(account.indexOf('/') + 1);

/** Who approved: the name from the rules, or the id where they do not know it any more. */
export const personName = (id: string | undefined, rules: Rules | null): string =>
  rules?.people?.find((person) => person.id === id)?.name ?? id ?? '';
