import { useEffect, useState } from 'preact/hooks';
import type { Finding, Report } from '../../../engine/types.ts';
import { isRegistered } from '../../../languages/packs.ts';
import { DecisionLine } from '../../findings/decision.tsx';
import type { FindingActions } from '../../findings/finding.tsx';
import { FindingList } from '../../findings/finding-list.tsx';
import { useLanguage, usePartsTexts } from '../../findings/language.ts';
import { Scale } from '../../findings/scale.tsx';
import { counted } from '../../i18n/index.ts';
import { useTexts } from '../texts.ts';

/** A screen reader hears the outcome when the writer pauses, not at every key. */
const PAUSE_MS = 700;

interface TriedReportProps extends FindingActions {
  report: Report | undefined;
  /** What the person has chosen never to see: folded away, so that nobody wonders where it went. */
  silenced?: readonly Finding[];
  text: string;
}

/** What the engine says about the tried text: the decision, the scale, the findings. */
export function TriedReport({ report, silenced = [], text, onFix, onShow }: TriedReportProps) {
  const texts = useTexts().try;
  const spoken = useSpoken(report);
  return (
    <div class="report">
      <p class="unseen" role="status">
        {spoken}
      </p>
      {report ? (
        <>
          <DecisionLine decision={report.decision} count={report.findings.length} />
          {isRegistered(report.lang) ? (
            <Scale value={report.scale} />
          ) : (
            <p class="note">{report.lang === 'other' ? texts.otherLanguage : texts.tooShort}</p>
          )}
          <FindingList findings={report.findings} text={text} onFix={onFix} onShow={onShow} />
          {silenced.length > 0 && (
            <details class="kv-folded silenced-here">
              <summary>{texts.silenced(silenced.length)}</summary>
              <p class="note">{texts.silencedWhere}</p>
              <FindingList findings={silenced} text={text} onFix={onFix} onShow={onShow} />
            </details>
          )}
        </>
      ) : (
        <p class="empty">{texts.empty}</p>
      )}
    </div>
  );
}

function useSpoken(report: Report | undefined): string {
  const language = useLanguage();
  const texts = usePartsTexts();
  const count = report?.findings.length ?? 0;
  const sentence = report ? `${texts.decisions[report.decision]} ${counted(language, count, texts.findings)}` : '';
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(sentence), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [sentence]);
  return spoken;
}
