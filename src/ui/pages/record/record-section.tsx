import { useMemo, useRef, useState } from 'preact/hooks';
import { MOST_A_DAY, MOST_ENTRIES } from '../../../platform/record.ts';
import { useLanguage } from '../../findings/language.ts';
import { counted, dayInWords, numeral } from '../../i18n/index.ts';
import { RecordChoice } from './record-choice.tsx';
import { RecordLines } from './record-lines.tsx';
import { RecordSums } from './record-sums.tsx';
import { RecordWays } from './record-ways.tsx';
import { chosenBy, type RecordFilter } from './sums.ts';
import { useRecordTexts } from './texts.ts';
import { useRecord } from './use-record.ts';

/** What is recorded and what is not, the lines and their sums, and the way to take them along or delete them. */
export function RecordSection() {
  const language = useLanguage();
  const texts = useRecordTexts();
  const { entries, unreadable, readAgain } = useRecord();
  const [filter, setFilter] = useState<RecordFilter>({});
  const chosen = useMemo(() => chosenBy(filter, entries ?? []), [filter, entries]);
  const title = useRef<HTMLHeadingElement>(null);
  const oldest = entries?.at(-1);

  const afterClearing = async () => {
    setFilter({});
    await readAgain();
    // The button that was pressed is gone with the lines.
    title.current?.focus();
  };
  return (
    <section aria-labelledby="record-title">
      <h2 id="record-title" ref={title} tabIndex={-1}>
        {texts.title}
      </h2>
      <p>{texts.kept}</p>
      <p>{texts.notKept}</p>
      {unreadable && <p class="error">{texts.unreadable}</p>}
      {entries && !oldest && !unreadable && <p class="empty">{texts.none}</p>}
      {entries && oldest && (
        <>
          <p data-part="extent">
            <strong>{counted(language, entries.length, texts.lines)}</strong>{' '}
            {texts.since(dayInWords(language, oldest.day))}
            <span class="note"> · {texts.ring(numeral(MOST_ENTRIES), numeral(MOST_A_DAY))}</span>
          </p>
          <RecordWays entries={entries} onCleared={() => void afterClearing()} />
          <RecordChoice entries={entries} filter={filter} onFilter={setFilter} />
          {chosen.length === 0 ? (
            <p class="empty">{texts.noneChosen}</p>
          ) : (
            <>
              <RecordSums entries={chosen} />
              <RecordLines key={`${filter.account} ${filter.decision}`} entries={chosen} />
            </>
          )}
        </>
      )}
    </section>
  );
}
