import { NOT_LISTED } from '../../platform/settings.ts';
import { Authorization } from './authorization.tsx';
import type { SectionId } from './sections.ts';
import { useTexts } from './texts.ts';
import { useSettings } from './use-settings.ts';

/** Which person of the institution's list is at this computer, and what that person may do. */
export function Identity({ go }: { go: (section: SectionId) => void }) {
  const texts = useTexts().me;
  const { settings, change } = useSettings();
  const people = settings.rules?.people ?? [];
  const person = people.find(({ id }) => id === settings.me);
  const unlisted = settings.me !== null && !person;
  return (
    <section aria-labelledby="me-title">
      <h2 id="me-title">{texts.title}</h2>
      {people.length === 0 ? (
        <p>
          {texts.noPeople}{' '}
          <button type="button" class="link" onClick={() => go('institution')}>
            {texts.toRules}
          </button>
        </p>
      ) : (
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
      )}
    </section>
  );
}
