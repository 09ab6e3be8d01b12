import { CHECKS } from '../../../checks/registry.ts';
import { mayBeSilenced } from '../../../policy/silence.ts';
import { useSay } from '../../controls/notice.tsx';
import { useLanguage, usePartsTexts } from '../../findings/language.ts';
import { useTexts } from '../texts.ts';
import { useSettings } from '../use-settings.ts';

/** The checks that this person never wants to see, and the way to take that back. */
export function SilencedChecks() {
  const language = useLanguage();
  const texts = useTexts().checks;
  const { groups } = usePartsTexts();
  const say = useSay();
  const { settings, change } = useSettings();
  // A check that a later version has no more is not worth a line.
  const silenced = CHECKS.filter(({ id }) => settings.silenced.includes(id));
  if (silenced.length === 0) return null;
  const showAgain = (id: string, title: string) => {
    change((now) => ({ silenced: now.silenced.filter((one) => one !== id) }));
    say(texts.shownAgain(title));
  };
  return (
    <section class="silenced" aria-labelledby="silenced-title">
      <h3 id="silenced-title">{texts.silenced}</h3>
      <p class="note">{texts.silencedLead}</p>
      <ul>
        {silenced.map(({ id, group, text }) => (
          <li key={id}>
            <span>
              {text[language].title}
              {groups[group] !== text[language].title && <span class="note"> · {groups[group]}</span>}
              {!mayBeSilenced(id, settings.rules) && <span class="note"> · {texts.silencedAnyway}</span>}
            </span>
            <button
              type="button"
              class="quiet"
              data-check={id}
              aria-label={texts.showAgainLabel(text[language].title)}
              onClick={() => showAgain(id, text[language].title)}
            >
              {texts.showAgain}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
