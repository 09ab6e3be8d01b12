import type { Person, Rules } from '../../../policy/file/rules.ts';
import { parseReference } from '../../../policy/register/sites.ts';
import type { PastedAccount } from '../../../policy/tables/pasted-accounts.ts';
import type { PastedPerson } from '../../../policy/tables/pasted-people.ts';
import { useLanguage } from '../../findings/language.ts';
import { dayInWords } from '../../i18n/index.ts';
import { accountName, nameIn } from '../names.ts';
import { useTexts } from '../texts.ts';
import { Table } from './table.tsx';
import { useHandoverTexts } from './texts.ts';

/** Says in words what a person may: names in place of ids and references. */
export function usePersonWords(rules: Rules) {
  const language = useLanguage();
  const { changes: texts, page } = useHandoverTexts();
  const all = (list: readonly string[] | undefined) => list === undefined || list.includes('*');
  const accountsOf = (accounts: readonly string[] = []) =>
    accounts.map((reference) => {
      const parsed = parseReference(reference);
      return parsed ? accountName(parsed) : reference;
    });
  const topicsOf = (topics: readonly string[] = []) =>
    topics.map((id) => nameIn(rules.topics?.find((topic) => topic.id === id)?.name, language) ?? id);
  return {
    role: ({ role }: Person) => texts.roles[role],
    /** On what and where: "par visu, visos kontos", "Peldvietas; X @EzeriUnUpes". */
    about: ({ topics, accounts }: Person) => {
      if (all(topics) && all(accounts)) return page.allSpeak;
      const what = all(topics) ? page.allTopics : topicsOf(topics).join(', ');
      const where = all(accounts) ? page.allAccounts : accountsOf(accounts).join(', ');
      return [what, where].filter(Boolean).join('; ');
    },
    term: ({ from, until }: Person) =>
      [
        from && `${texts.fields.from}\u00a0${dayInWords(language, from)}`,
        until && `${texts.fields.until}\u00a0${dayInWords(language, until)}`,
      ]
        .filter(Boolean)
        .join(' '),
  };
}

/** What was understood of a pasted table of people. */
export function PeoplePreview({ people, rules }: { people: readonly PastedPerson[]; rules: Rules }) {
  const { columns, states, understood } = useHandoverTexts().paste;
  const words = usePersonWords(rules);
  const { line, state, name, role, about, term } = columns;
  return (
    <Table
      caption={understood}
      heads={[line, state, name, role, about, term]}
      rows={people.map((row) => {
        const { person } = row;
        const isStaff = person.role === 'staff';
        return {
          key: String(row.line),
          data: row.state,
          cells: [
            row.line,
            states[row.state],
            person.name,
            words.role(person),
            isStaff ? '' : words.about(person),
            [words.term(person), person.basis].filter(Boolean).join(', '),
          ],
        };
      })}
    />
  );
}

/** What was understood of a pasted register of accounts. */
export function AccountsPreview({ accounts, rules }: { accounts: readonly PastedAccount[]; rules: Rules }) {
  const { columns, states, understood } = useHandoverTexts().paste;
  const { kinds } = useTexts().accounts;
  const { line, state, account, kind, owner } = columns;
  return (
    <Table
      caption={understood}
      heads={[line, state, account, kind, owner]}
      rows={accounts.map((row) => ({
        key: String(row.line),
        data: row.state,
        cells: [
          row.line,
          states[row.state],
          accountName(row.account),
          kinds[row.account.kind],
          rules.people?.find(({ id }) => id === row.account.owner)?.name ?? '',
        ],
      }))}
    />
  );
}
