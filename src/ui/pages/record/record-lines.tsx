import { useState } from 'preact/hooks';
import type { RecordEntry } from '../../../policy/record/entry.ts';
import { siteName } from '../../controls/site-names.ts';
import { useLanguage } from '../../findings/language.ts';
import { dayInWords, numeral } from '../../i18n/index.ts';
import { useSettings } from '../use-settings.ts';
import { checkTitle, handleOf, personName } from './names.ts';
import { useRecordTexts } from './texts.ts';
import { WideTable } from './wide-table.tsx';

/** Rows at a time: 5,000 at once would make the page slow. */
const AT_A_TIME = 50;

/** The lines themselves, as many at a time as are read at a time. */
export function RecordLines({ entries }: { entries: readonly RecordEntry[] }) {
  const language = useLanguage();
  const texts = useRecordTexts();
  const { rules } = useSettings().settings;
  const [most, setMost] = useState(AT_A_TIME);
  const shown = entries.slice(0, most);
  return (
    <>
      <WideTable id="record-lines" caption={texts.table}>
        <thead>
          <tr>
            {Object.entries(texts.columns).map(([column, name]) => (
              <th scope="col" key={column}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ day, site, account, check, decision, approvedBy, reason }, index) => (
            // Lines have no name of their own, and only their order tells two like ones apart.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <tr key={index} data-decision={decision}>
              <td>
                <time dateTime={day}>{dayInWords(language, day)}</time>
              </td>
              <td>{siteName(site)}</td>
              <td>{handleOf(account)}</td>
              <td>{checkTitle(check, language)}</td>
              <td>{texts.decisions[decision]}</td>
              <td>{personName(approvedBy, rules)}</td>
              <td>{reason}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      {shown.length < entries.length && (
        <div class="row">
          <p class="note" role="status">
            {texts.shown(numeral(shown.length), numeral(entries.length))}
          </p>
          <button type="button" class="secondary" data-do="more" onClick={() => setMost(most + AT_A_TIME)}>
            {texts.more}
          </button>
        </div>
      )}
    </>
  );
}
