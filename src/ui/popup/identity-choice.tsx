import { NOT_LISTED } from '../../platform/settings.ts';
import type { Person } from '../../policy/rules.ts';
import { Authorization } from './authorization.tsx';
import { useTexts } from './texts.ts';
import { useSettings } from './use-settings.ts';

/** The choice among the people of the institution's rules, and what the chosen one may do. */
export function IdentityChoice({ people }: { people: readonly Person[] }) {
  const texts = useTexts().me;
  const { settings, change } = useSettings();
  const person = people.find(({ id }) => id === settings.me);
  const unlisted = settings.me !== null && !person;
  return (
    <>
      <label class="field">
        <span class="label">{texts.who}</span>
        <select
          name="me"
          value={unlisted ? NOT_LISTED : (settings.me ?? '')}
          onChange={(event) => change({ me: event.currentTarget.value || null })}
        >
          <option value="">{texts.choose}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value={NOT_LISTED}>{texts.notListed}</option>
        </select>
      </label>
      {person && <Authorization person={person} topics={settings.rules?.topics ?? []} />}
      {unlisted && <p class="standing">{texts.unlisted}</p>}
    </>
  );
}
