import { useMemo } from 'preact/hooks';
import { NOT_LISTED } from '../../../platform/settings.ts';
import type { Person } from '../../../policy/file/rules.ts';
import { Choice } from '../../controls/choice.tsx';
import { useTexts } from '../texts.ts';
import { useSettings } from '../use-settings.ts';
import { Authorization } from './authorization.tsx';

/** The choice among the people of the institution's rules, and what the chosen one may do. */
export function IdentityChoice({ people }: { people: readonly Person[] }) {
  const texts = useTexts().me;
  const { settings, change } = useSettings();
  const person = people.find(({ id }) => id === settings.me);
  const options = useMemo(() => people.map(({ id, name }) => ({ value: id, label: name })), [people]);
  const unlisted = settings.me !== null && !person;
  return (
    <>
      <Choice
        name="me"
        label={texts.who}
        first={{ value: '', label: texts.choose }}
        last={{ value: NOT_LISTED, label: texts.notListed }}
        options={options}
        value={unlisted ? NOT_LISTED : (settings.me ?? '')}
        onChange={(me) => change({ me: me || null })}
      />
      {person && <Authorization person={person} topics={settings.rules?.topics ?? []} />}
      {unlisted && <p class="standing">{texts.unlisted}</p>}
    </>
  );
}
