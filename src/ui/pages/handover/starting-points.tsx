import { useState } from 'preact/hooks';
import { EXAMPLES, type ExampleId } from '../../../policy/examples/index.ts';
import type { Rules } from '../../../policy/file/rules.ts';
import { useSay } from '../../controls/notice.tsx';
import { isOnlyLevels } from '../rules/levels.ts';
import { useSettings } from '../use-settings.ts';
import { TakeRules } from './take-rules.tsx';
import { useHandoverTexts } from './texts.ts';

const IDS = Object.keys(EXAMPLES) as ExampleId[];

/** Example rules of three kinds of institution, to change rather than begin from nothing. */
export function StartingPoints() {
  const texts = useHandoverTexts().examples;
  const say = useSay();
  const { settings, change } = useSettings();
  const [chosen, setChosen] = useState<ExampleId>();
  const isNew = settings.rules === null || isOnlyLevels(settings.rules);
  const take = (rules: Rules) => {
    setChosen(undefined);
    void change({ rules, me: null }).then(() => say(texts.taken));
  };
  return (
    <details class="tool starting-points" open={isNew}>
      <summary>{texts.title}</summary>
      <p class="note">{texts.lead}</p>
      <ul class="starting-list">
        {IDS.map((id) => (
          <li key={id}>
            <div>
              <strong>{texts.names[id]}</strong>
              <p class="note">{texts.about[id]}</p>
            </div>
            <button
              type="button"
              class="secondary"
              data-example={id}
              aria-label={texts.tryLabel(texts.names[id])}
              onClick={() => setChosen(id)}
            >
              {texts.try}
            </button>
            {chosen === id && (
              <TakeRules
                question={texts.question(texts.names[id])}
                rules={EXAMPLES[id]}
                onTake={() => take(EXAMPLES[id])}
                onLeave={() => setChosen(undefined)}
              />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
