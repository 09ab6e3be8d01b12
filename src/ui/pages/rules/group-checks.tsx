import { CHECKS } from '../../../checks/registry.ts';
import type { Group } from '../../../engine/types.ts';
import { useLanguage } from '../../findings/language.ts';
import { counted } from '../../i18n/index.ts';
import { useTexts } from '../texts.ts';

const SIDES = ['bad', 'good'] as const;

/** The checks of a group with an example each, folded: every finding teaches, also before it is met. */
export function GroupChecks({ group }: { group: Group }) {
  const language = useLanguage();
  const texts = useTexts().checks;
  const checks = CHECKS.filter((check) => check.group === group);
  if (checks.length === 0) return null;
  return (
    <details class="folded">
      <summary>{counted(language, checks.length, texts.contents)}</summary>
      <ul class="examples">
        {checks.map(({ id, text }) => (
          <li key={id}>
            <strong>{text[language].title}</strong>
            <dl>
              {SIDES.map((side) => (
                <div key={side}>
                  <dt>{texts[side]}</dt>
                  <dd>
                    {text[language].example.when && `${text[language].example.when?.[side]}: `}
                    <q>{text[language].example[side]}</q>
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </details>
  );
}
