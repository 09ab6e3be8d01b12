import { useState } from 'preact/hooks';
import { clearRecord, type RecordEntry } from '../../../platform/record.ts';
import { asCsv, asJson } from '../../../policy/record/export.ts';
import { useSay } from '../../controls/notice.tsx';
import { Question } from '../../controls/question.tsx';
import { saveFile } from '../../controls/save-file.ts';
import { today } from '../today.ts';
import { useSettings } from '../use-settings.ts';
import { useRecordTexts } from './texts.ts';

interface RecordWaysProps {
  /** The latest line first; files have the oldest first, as it was written. */
  entries: readonly RecordEntry[];
  onCleared: () => void;
}

/** What a person can do with the record: take it along as a file, or delete it. Nobody else can. */
export function RecordWays({ entries, onCleared }: RecordWaysProps) {
  const texts = useRecordTexts();
  const say = useSay();
  const { rules } = useSettings().settings;
  const [asking, setAsking] = useState(false);
  const save = (ending: 'csv' | 'json') => {
    const lines = [...entries].reverse();
    const [text, type] = ending === 'csv' ? [asCsv(lines), 'text/csv'] : [asJson(lines), 'application/json'];
    saveFile(`ka-varda-pieraksti-${today(rules?.timeZone)}.${ending}`, text, type);
    say(texts.exported);
  };
  const clear = async () => {
    const { trouble } = await clearRecord();
    say(trouble ? texts.failed : texts.cleared);
    setAsking(false);
    onCleared();
  };
  return (
    <div class="record-ways">
      <div class="row">
        <button type="button" class="secondary" data-do="csv" onClick={() => save('csv')}>
          {texts.exportCsv}
        </button>
        <button type="button" class="secondary" data-do="json" onClick={() => save('json')}>
          {texts.exportJson}
        </button>
        {!asking && (
          <button type="button" class="danger" data-do="clear" onClick={() => setAsking(true)}>
            {texts.clear}
          </button>
        )}
      </div>
      <p class="hint">{texts.exportHint}</p>
      {asking && (
        <Question
          sentence={texts.clearQuestion}
          yes={texts.clearYes}
          no={texts.cancel}
          onYes={() => void clear()}
          onNo={() => setAsking(false)}
        />
      )}
    </div>
  );
}
