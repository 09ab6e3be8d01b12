import { useId, useRef, useState } from 'preact/hooks';
import { setFieldText } from 'text-field-edit';
import { MarkedField } from '../../controls/marked-field.tsx';
import { useTexts } from '../texts.ts';
import { TriedReport } from '../try/tried-report.tsx';
import { useChecker } from '../try/use-checker.ts';
import { useFixing } from '../try/use-fixing.ts';
import { withoutSilenced } from '../try/without-silenced.ts';
import { useSettings } from '../use-settings.ts';
import { exampleFor } from './example.ts';
import { Step, type StepWays } from './step.tsx';
import { useStartTexts } from './texts.ts';

/** One post to try on: checked when the button is pressed, and from then on as it changes, as on the sites. */
export function PracticeStep(ways: StepWays) {
  const texts = useStartTexts().practice;
  const label = useTexts().try.text;
  const checker = useChecker();
  const { settings } = useSettings();
  const check = (words: string) =>
    withoutSilenced(checker.check({ id: 'practice', text: words, as: settings.me ?? undefined }), settings).report;
  const [example] = useState(() => exampleFor(texts.examples, check));
  const [text, setText] = useState(example);
  const [checked, setChecked] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const fixing = useFixing(field);
  const report = checked && text.trim() !== '' ? check(text) : undefined;
  const clear = report?.decision === 'clear';
  return (
    <Step {...ways} title={texts.title} done={clear}>
      <p id={`${id}-lead`}>{texts.lead}</p>
      <div class="field">
        <label class="label" for={id}>
          {label}
        </label>
        <MarkedField
          id={id}
          text={text}
          findings={report?.findings ?? []}
          describedBy={`${id}-lead`}
          field={field}
          onText={setText}
        />
      </div>
      <div class="row">
        <button type="button" class={checked ? 'secondary' : 'primary'} onClick={() => setChecked(true)}>
          {texts.check}
        </button>
        {text !== example && (
          <button type="button" class="link" onClick={() => field.current && setFieldText(field.current, example)}>
            {texts.again}
          </button>
        )}
      </div>
      {report && (
        <>
          <p>{clear ? texts.clear : texts.found}</p>
          <TriedReport report={report} text={text} {...fixing} />
        </>
      )}
    </Step>
  );
}
