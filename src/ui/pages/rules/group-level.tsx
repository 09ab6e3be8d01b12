import type { Group } from '../../../engine/types.ts';
import { usePartsTexts } from '../../findings/language.ts';
import { useTexts } from '../texts.ts';
import { useSettings } from '../use-settings.ts';
import { GroupChecks } from './group-checks.tsx';
import { ENFORCEMENTS, enforcementOf, withEnforcement } from './levels.ts';

/** One group: what it looks at, its level, and what a writer will see at that level. */
export function GroupLevel({ group }: { group: Group }) {
  const texts = useTexts().checks;
  const name = usePartsTexts().groups[group];
  const { settings, change } = useSettings();
  const chosen = enforcementOf(settings.rules, group);
  return (
    <section class="group" aria-labelledby={`group-${group}`}>
      <h3 id={`group-${group}`}>{name}</h3>
      <p class="note">{texts.about[group]}</p>
      <fieldset aria-describedby={`seen-${group}`}>
        <legend class="unseen">{name}</legend>
        <div class="segments">
          {ENFORCEMENTS.map((level) => (
            <label key={level} class="segment">
              <input
                type="radio"
                name={`level-${group}`}
                value={level}
                checked={level === chosen}
                onChange={() => change(({ rules }) => ({ rules: withEnforcement(rules, group, level) }))}
              />
              <span>{texts.levels[level]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p class="hint" id={`seen-${group}`} aria-live="polite">
        {texts.seen[chosen]}
      </p>
      <GroupChecks group={group} />
    </section>
  );
}
