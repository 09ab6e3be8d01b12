import { RECORD_DECISIONS, type RecordEntry } from '../../../policy/record/entry.ts';
import { useLanguage } from '../../findings/language.ts';
import { numeral } from '../../i18n/index.ts';
import { checkTitle } from './names.ts';
import { sumsOf } from './sums.ts';
import { useRecordTexts } from './texts.ts';
import { WideTable } from './wide-table.tsx';

/** How often each check held, was fixed or was passed over: what a communicator learns from the record. */
export function RecordSums({ entries }: { entries: readonly RecordEntry[] }) {
  const language = useLanguage();
  const texts = useRecordTexts();
  return (
    <WideTable id="record-sums" caption={texts.sums}>
      <thead>
        <tr>
          <th scope="col">{texts.columns.check}</th>
          {RECORD_DECISIONS.map((decision) => (
            <th scope="col" key={decision}>
              {texts.decisions[decision]}
            </th>
          ))}
          <th scope="col">{texts.all}</th>
        </tr>
      </thead>
      <tbody>
        {sumsOf(entries).map(({ check, counts, all }) => (
          <tr key={check} data-check={check}>
            <th scope="row">{checkTitle(check, language)}</th>
            {RECORD_DECISIONS.map((decision) => (
              <td key={decision}>{numeral(counts[decision])}</td>
            ))}
            <td>{numeral(all)}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
