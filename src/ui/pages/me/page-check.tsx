import { useState } from 'preact/hooks';
import { checkPage, type PageCheckReport } from '../../../platform/page-check.ts';
import { correctionFor } from '../../../policy/file/corrections.ts';
import { LevelSign } from '../../findings/level-sign.tsx';
import { useTexts } from '../texts.ts';
import { useSettings } from '../use-settings.ts';

type State = 'idle' | 'copied' | 'not-copied';

/** "Check this page": outlines in the page what is found there, says it in words and copies a report without text. */
export function PageCheck({ host }: { host: string }) {
  const texts = useTexts().pageCheck;
  const { settings } = useSettings();
  const [report, setReport] = useState<PageCheckReport | 'failed'>();
  const [state, setState] = useState<State>('idle');
  const check = async () => {
    setState('idle');
    const correction = settings.rules ? correctionFor(settings.rules, host) : undefined;
    setReport((await checkPage(correction, settings.ui)) ?? 'failed');
  };
  const written = typeof report === 'object' ? JSON.stringify(report, null, 2) : '';
  const copy = () =>
    navigator.clipboard.writeText(written).then(
      () => setState('copied'),
      () => setState('not-copied'),
    );
  return (
    <div class="page-check">
      <button type="button" class="link" data-action="check-page" onClick={() => void check()}>
        {texts.check}
      </button>
      <div role="status">
        {report === 'failed' && <p>{texts.failed}</p>}
        {typeof report === 'object' && <Summary report={report} />}
      </div>
      {typeof report === 'object' && (
        <>
          <button type="button" class="secondary" data-action="copy-report" onClick={() => void copy()}>
            {texts.copy}
          </button>
          <p class="note" role="status">
            {state === 'copied' ? texts.copied : state === 'not-copied' ? texts.notCopied : texts.noText}
          </p>
          <details>
            <summary>{texts.show}</summary>
            <textarea class="page-report" readOnly rows={8} lang="en" aria-label={texts.show} value={written} />
          </details>
        </>
      )}
    </div>
  );
}

/** Three lines in plain words; with several composers open, what the least known one has. */
function Summary({ report }: { report: PageCheckReport }) {
  const texts = useTexts().pageCheck;
  const composers = report.frames.flatMap((frame) => frame.composers);
  const isUnknown = report.frames.some(({ unknown }) => unknown.length > 0);
  if (composers.length === 0) {
    const isPrivate = report.frames.some(({ neverRead }) => neverRead > 0);
    return (
      <p class="page-check-line">
        <LevelSign level={isUnknown ? 'confirm' : 'hint'} />
        <span>{isUnknown ? texts.unknown : isPrivate ? texts.onlyPrivate : texts.nothing}</span>
      </p>
    );
  }
  const lines = [
    { name: texts.composer, found: true, said: texts.found.composer },
    {
      name: texts.publish,
      found: composers.every(({ publish }) => publish.found),
      said: composers.every(({ publish }) => publish.found) ? texts.found.publish : texts.missing.publish,
    },
    {
      name: texts.account,
      found: composers.every(({ account }) => account.found),
      said: composers.every(({ account }) => account.found) ? texts.found.account : texts.missing.account,
    },
  ];
  return (
    <ul class="page-check-lines">
      {lines.map(({ name, found, said }) => (
        <li key={name} class="page-check-line" data-found={found}>
          <LevelSign level={found ? 'clear' : 'confirm'} />
          <span>
            {name}: {said}
          </span>
        </li>
      ))}
    </ul>
  );
}
