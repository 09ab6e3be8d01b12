import { useEffect, useState } from 'preact/hooks';
import { firstStepsPassed } from '../../../platform/first-steps.ts';
import { useStartTexts } from '../start/texts.ts';
import { useSettings } from '../use-settings.ts';

/** The invitation to the first steps; gone as soon as the person is known or has an account. */
export function FirstSteps({ onStart }: { onStart: () => void }) {
  const texts = useStartTexts().invite;
  const { me, accounts } = useSettings().settings;
  const [passed, setPassed] = useState(0);
  useEffect(() => void firstStepsPassed().then(setPassed), []);
  if (me !== null || accounts.length > 0) return null;
  return (
    <section class="first-steps" aria-labelledby="first-steps">
      <h2 id="first-steps">{texts.title}</h2>
      <p>{texts.note}</p>
      <button type="button" class="primary" onClick={onStart}>
        {passed > 0 ? texts.resume : texts.begin}
      </button>
    </section>
  );
}
