import type { PastedAccount } from '../../../policy/pasted-accounts.ts';
import type { PastedPerson } from '../../../policy/pasted-people.ts';
import type { Person, Rules } from '../../../policy/rules.ts';
import { parseReference } from '../../../policy/sites.ts';
import { dayInWords } from '../../i18n/index.ts';
import { useLanguage } from '../../parts/language.ts';
import { accountName, nameIn } from '../names.ts';
import { useTexts } from '../texts.ts';
import { Table } from './table.tsx';
import { useHandoverTexts } from './texts.ts';

/** Says in words what a person may: names in place of ids and references. */
export function usePersonWords(rules: Rules) {
  const language = useLanguage();
  const texts = useHandoverTexts().changes;
  const all = (list: readonly string[] | undefined) => list === undefined || list.includes('*');
  return {
    role: ({ role }: Person) => texts.roles[role],
    accounts: ({ accounts }: Person) => {
      if (all(accounts)) return texts.everything;
      const names = accounts?.map((reference) => {
        const parsed = parseReference(reference);
        return parsed ? accountName(parsed) : reference;
      });
      return names?.join(', ') ?? '';
    },
    topics: ({ topics }: Person) =>
      all(topics)
        ? texts.everyTopic
        : (topics
            ?.map((id) => nameIn(rules.topics?.find((topic) => topic.id === id)?.name, language) ?? id)
            .join(', ') ?? ''),
    term: ({ from, until }: Person) =>
      from === undefined && until === undefined
        ? ''
        : `${from ? dayInWords(language, from) : ''}–${until ? dayInWords(language, until) : ''}`,
  };
}

/** What was understood of a pasted table of people. */
export function PeoplePreview({ people, rules }: { people: readonly PastedPerson[]; rules: Rules }) {
  const { columns, states, understood } = useHandoverTexts().paste;
  const words = usePersonWords(rules);
  const { line, state, name, role, accounts, topics, term, basis } = columns;
  return (
    <Table
      caption={understood}
      heads={[line, state, name, role, accounts, topics, term, basis]}
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
            isStaff ? '' : words.accounts(person),
            isStaff ? '' : words.topics(person),
            words.term(person),
            person.basis ?? '',
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
