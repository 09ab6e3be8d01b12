import type { Account, Person, QuietPeriod, Rules, Topic } from '../../../policy/file/rules.ts';
import { useLanguage, usePartsTexts } from '../../findings/language.ts';
import { dayInWords } from '../../i18n/index.ts';
import { accountName, nameIn } from '../names.ts';
import { shownGroups } from '../rules/checks-section.tsx';
import { enforcementOf } from '../rules/levels.ts';
import { useTexts } from '../texts.ts';
import { today } from '../today.ts';
import { usePersonWords } from './paste-preview.tsx';
import { Table } from './table.tsx';
import { useHandoverTexts } from './texts.ts';

interface OfRules {
  rules: Rules;
}

/** Who may speak, on what and where, until when. Staff come last: they may not. */
export function PeopleTable({ rules }: OfRules) {
  const texts = useHandoverTexts().page;
  const words = usePersonWords(rules);
  const people = rules.people ?? [];
  if (people.length === 0) return <p class="empty">{texts.noPeople}</p>;
  const about = (person: Person): string => {
    if (person.role === 'staff') return texts.mayNot;
    if (person.role === 'head') return texts.allSpeak;
    return words.about(person);
  };
  const speaking = people.filter(({ role }) => role !== 'staff');
  const ordered = [...speaking, ...people.filter(({ role }) => role === 'staff')];
  return (
    <Table
      caption={texts.people}
      heads={[texts.person, texts.role, texts.about, texts.term]}
      rows={ordered.map((person) => ({
        key: person.id,
        cells: [
          person.name,
          words.role(person),
          about(person),
          person.role === 'staff' ? '' : [words.term(person) || texts.noTerm, person.basis].filter(Boolean).join(', '),
        ],
      }))}
    />
  );
}

/** The register of accounts; passwords are nowhere in it. */
export function AccountsTable({ rules }: OfRules) {
  const texts = useHandoverTexts().page;
  const { kinds } = useTexts().accounts;
  const accounts = rules.accounts ?? [];
  if (accounts.length === 0) return <p class="empty">{texts.noAccounts}</p>;
  const names = new Map(rules.people?.map(({ id, name }) => [id, name]));
  const ownerOf = ({ owner, kind }: Account): string =>
    names.get(owner ?? '') ?? owner ?? (kind === 'institution' ? texts.institutionOwns : texts.unknownOwner);
  return (
    <Table
      caption={texts.accounts}
      heads={[texts.account, texts.kind, texts.owner]}
      rows={accounts.map((account) => ({
        key: `${account.site}/${account.handle}`,
        cells: [accountName(account), kinds[account.kind], ownerOf(account)],
      }))}
    />
  );
}

/** Topics, who knows about each, and what a post on it needs. */
export function TopicsTable({ rules }: OfRules) {
  const language = useLanguage();
  const { page: texts, changes } = useHandoverTexts();
  const topics = rules.topics ?? [];
  if (topics.length === 0) return <p class="empty">{texts.noTopics}</p>;
  const expertOf = ({ expert }: Topic): string =>
    expert ? [expert.name, expert.contact].filter(Boolean).join(', ') : texts.noExpert;
  return (
    <Table
      caption={texts.topics}
      heads={[texts.topic, texts.expert, texts.needs]}
      rows={topics.map((topic) => ({
        key: topic.id,
        cells: [
          nameIn(topic.name, language) ?? topic.id,
          expertOf(topic),
          (topic.needs ?? []).map((need) => changes.needs[need]).join(', '),
        ],
      }))}
    />
  );
}

/** When everything or campaigning is held, and why. */
export function QuietList({ rules }: OfRules) {
  const language = useLanguage();
  const { page: texts, changes } = useHandoverTexts();
  const periods = rules.quietPeriods ?? [];
  const day = today(rules.timeZone);
  if (periods.length === 0) return <p class="empty">{texts.noQuiet}</p>;
  const days = ({ from, until }: QuietPeriod) => `${dayInWords(language, from)}–${dayInWords(language, until)}`;
  const what = ({ until, kind = 'hold', reason }: QuietPeriod) =>
    [until < day && texts.past, nameIn(reason, language), changes.quiet[kind]].filter(Boolean).join('; ');
  return (
    <ul>
      {periods.map((period) => (
        <li key={`${period.from} ${period.until} ${period.kind}`}>
          <strong>{days(period)}</strong> {what(period)}
        </li>
      ))}
    </ul>
  );
}

/** How strict each group is, in the words that the communicator set it by. */
export function LevelsTable({ rules }: OfRules) {
  const texts = useHandoverTexts().page;
  const { groups } = usePartsTexts();
  const { seen, levels } = useTexts().checks;
  return (
    <Table
      caption={texts.levels}
      heads={[texts.group, texts.level]}
      rows={shownGroups.map((group) => {
        const level = enforcementOf(rules, group);
        return {
          key: group,
          cells: [
            groups[group],
            <>
              <strong>{levels[level]}.</strong> {seen[level]}
            </>,
          ],
        };
      })}
    />
  );
}
