import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { rememberTriedText, triedText } from '../../../../platform/tried-text.ts';
import type { Rules } from '../../../../policy/file/rules.ts';
import { Choice } from '../../../controls/choice.tsx';
import { MarkedField } from '../../../controls/marked-field.tsx';
import { useLanguage } from '../../../findings/language.ts';
import { useTexts } from '../../texts.ts';
import { TriedReport } from '../../try/tried-report.tsx';
import { useFixing } from '../../try/use-fixing.ts';
import { useEditorTexts } from './editor-texts.ts';
import { accountsIn, peopleIn } from './options.ts';
import { useTrialChecker } from './use-trial-checker.ts';

interface TrialProps {
  /** The newest rules that are right. */
  rules: Rules;
  /** Whether these are what the fields say now. */
  isNow: boolean;
}

/** A sample post beside the fields, judged by the rules as they are being edited. */
export function Trial({ rules, isNow }: TrialProps) {
  const words = useTexts().try;
  const { trial: texts } = useEditorTexts();
  const [text, setText] = useState('');
  const [account, setAccount] = useState('');
  const [as, setAs] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const fixing = useFixing(field);
  const checker = useTrialChecker(rules, useLanguage());
  const report = useMemo(
    () =>
      text.trim() === ''
        ? undefined
        : checker.check({ id: 'tried', text, account: account || undefined, as: as || undefined }),
    [checker, text, account, as],
  );
  const accounts = useMemo(() => accountsIn(rules.accounts), [rules.accounts]);
  const people = useMemo(() => peopleIn(rules.people), [rules.people]);

  useEffect(() => void triedText().then((kept) => kept && setText((now) => now || kept)), []);
  const write = (next: string) => {
    setText(next);
    void rememberTriedText(next);
  };
  return (
    <aside class="trial" aria-labelledby="trial-title">
      <h2 id="trial-title">{texts.title}</h2>
      <p class="note" role="status">
        {isNow ? texts.lead : texts.lastRight}
      </p>
      <Choice
        name="trial-account"
        label={words.account}
        first={{ value: '', label: words.anyAccount }}
        options={accounts}
        value={account}
        onChange={setAccount}
      />
      {people.length > 0 && (
        <Choice
          name="trial-as"
          label={words.person}
          first={{ value: '', label: words.nobody }}
          options={people}
          value={as}
          onChange={setAs}
        />
      )}
      <div class="field">
        <label class="label" for={id}>
          {texts.text}
        </label>
        <MarkedField
          id={id}
          text={text}
          findings={report?.findings ?? []}
          describedBy="trial-title"
          field={field}
          onText={write}
        />
      </div>
      <TriedReport report={report} text={text} {...fixing} />
    </aside>
  );
}
