import type { Person, Topic } from '../../../policy/file/rules.ts';
import { parseReference } from '../../../policy/register/sites.ts';
import { useLanguage } from '../../findings/language.ts';
import { dayInWords } from '../../i18n/index.ts';
import type { PopupTexts } from '../../i18n/popup.ts';
import { accountName, nameIn } from '../names.ts';
import { useTexts } from '../texts.ts';
import { today } from '../today.ts';

/** Whether a person may speak for the institution today, in one sentence. */
function standingOf({ role, from, until }: Person, texts: PopupTexts['me']): { sentence: string; may: boolean } {
  const day = today();
  if (role === 'head') return { sentence: texts.head, may: true };
  if (role === 'staff') return { sentence: texts.staff, may: false };
  if (until !== undefined && day > until) return { sentence: texts.expired, may: false };
  if (from !== undefined && day < from) return { sentence: texts.notYet, may: false };
  return { sentence: texts.authorized, may: true };
}

const isAll = (list: readonly string[] | undefined) => list === undefined || list.includes('*');

/** What the institution's list says about this person. */
export function Authorization({ person, topics }: { person: Person; topics: readonly Topic[] }) {
  const language = useLanguage();
  const texts = useTexts().me;
  const { sentence, may } = standingOf(person, texts);
  const accounts = (person.accounts ?? []).map((reference) => {
    const parsed = parseReference(reference);
    return parsed ? accountName(parsed) : reference;
  });
  const themes = (person.topics ?? []).map(
    (id) => nameIn(topics.find((topic) => topic.id === id)?.name, language) ?? id,
  );
  const facts: [string, string | undefined][] = [
    [texts.accounts, isAll(person.accounts) ? texts.allAccounts : accounts.join(', ')],
    [texts.topics, isAll(person.topics) ? texts.allTopics : themes.join(', ')],
    [texts.from, person.from && dayInWords(language, person.from)],
    [texts.until, person.until && dayInWords(language, person.until)],
    [texts.basis, person.basis],
  ];
  return (
    <div class="standing" data-may={may}>
      <p>{sentence}</p>
      {person.role === 'authorized' && (
        <dl class="facts">
          {facts.map(
            ([name, value]) =>
              value && (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ),
          )}
        </dl>
      )}
    </div>
  );
}
