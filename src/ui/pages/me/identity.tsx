import { MyEnding } from '../handover/ending.tsx';
import type { SectionId } from '../sections.ts';
import { useTexts } from '../texts.ts';
import { useSettings } from '../use-settings.ts';
import { IdentityChoice } from './identity-choice.tsx';

/** Which person of the institution's list is at this computer; the way to the rules where there is no list. */
export function Identity({ go }: { go: (section: SectionId) => void }) {
  const texts = useTexts().me;
  const people = useSettings().settings.rules?.people ?? [];
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
          <IdentityChoice people={people} />
          <MyEnding />
        </>
      )}
    </section>
  );
}
