import type { InterfaceLanguage } from '../../../../engine/types.ts';
import { accountName, nameIn } from '../../names.ts';
import type { Option } from './fields/select-at.tsx';
import { listAt, textAt } from './model/paths.ts';

/** People to choose from, by their ids. */
export const peopleIn = (people: unknown): Option[] =>
  listAt(people, []).flatMap((person) => {
    const value = textAt(person, ['id']);
    return value === '' ? [] : [{ value, label: textAt(person, ['name']) || value }];
  });

/** Topics to choose from, by their ids. */
export const topicsIn = (topics: unknown, language: InterfaceLanguage): Option[] =>
  listAt(topics, []).flatMap((topic) => {
    const value = textAt(topic, ['id']);
    const name = { lv: textAt(topic, ['name', 'lv']) || undefined, en: textAt(topic, ['name', 'en']) || undefined };
    return value === '' ? [] : [{ value, label: nameIn(name, language) ?? value }];
  });

/** Accounts to choose from, as `site/handle`; `kinds` leaves out the others. */
export const accountsIn = (accounts: unknown, kinds?: readonly string[]): Option[] =>
  listAt(accounts, []).flatMap((account) => {
    const [site, handle] = [textAt(account, ['site']), textAt(account, ['handle']).trim()];
    if (site === '' || handle === '' || (kinds && !kinds.includes(textAt(account, ['kind'])))) return [];
    return [{ value: `${site}/${handle}`, label: accountName({ site, handle }) }];
  });
