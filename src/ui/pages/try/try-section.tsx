import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { setFieldText } from 'text-field-edit';
import { rememberTriedText, triedText } from '../../../platform/tried-text.ts';
import { MarkedField } from '../../controls/marked-field.tsx';
import { useLanguage } from '../../findings/language.ts';
import { counted } from '../../i18n/index.ts';
import { exampleAfter } from '../rules/examples.ts';
import { useTexts } from '../texts.ts';
import { useSettings } from '../use-settings.ts';
import { TriedReport } from './tried-report.tsx';
import { useChecker } from './use-checker.ts';
import { useFixing } from './use-fixing.ts';
import { WhoTries } from './who-tries.tsx';
import { withoutSilenced } from './without-silenced.ts';

/** A text is tried on the engine that also runs on the sites, for any account and person. */
export function TrySection() {
  const language = useLanguage();
  const texts = useTexts().try;
  const { settings } = useSettings();
  const [text, setText] = useState('');
  const [account, setAccount] = useState('');
  const [as, setAs] = useState(settings.me ?? '');
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const fixing = useFixing(field);
  const checker = useChecker();
  const check = useCallback(
    (words: string) => checker.check({ id: 'tried', text: words, account: account || undefined, as: as || undefined }),
    [checker, account, as],
  );
  const tried = useMemo(
    () => (text.trim() === '' ? undefined : withoutSilenced(check(text), settings)),
    [text, check, settings],
  );

  useEffect(() => void triedText().then((kept) => kept && setText((now) => now || kept)), []);
  const write = (next: string) => {
    setText(next);
    void rememberTriedText(next);
  };
  const putExample = () => {
    const next = exampleAfter(
      text,
      language,
      (example) => withoutSilenced(check(example), settings).report.findings.length > 0,
    );
    if (next && field.current) setFieldText(field.current, next);
  };
  return (
    <section aria-labelledby="try-title">
      <h2 id="try-title">{texts.title}</h2>
      <p class="note">{texts.lead}</p>
      <WhoTries account={account} onAccount={setAccount} as={as} onAs={setAs} />
      <div class="field">
        <label class="label" for={id}>
          {texts.text}
        </label>
        <MarkedField
          id={id}
          text={text}
          findings={tried?.report.findings ?? []}
          describedBy={`${id}-count`}
          field={field}
          onText={write}
        />
        <div class="row under-text">
          <span class="note" id={`${id}-count`}>
            {counted(language, [...text].length, texts.characters)}
          </span>
          <button type="button" class="link" onClick={putExample}>
            {texts.example}
          </button>
          {text !== '' && (
            <button type="button" class="link" onClick={() => field.current && setFieldText(field.current, '')}>
              {texts.clear}
            </button>
          )}
        </div>
      </div>
      <TriedReport {...tried} report={tried?.report} text={text} {...fixing} />
    </section>
  );
}
